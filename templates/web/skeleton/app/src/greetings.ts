import { z } from 'zod';
import type { Config } from './config';

const greetingSchema = z.object({ message: z.string() });

/** Un exemple à remplacer : un appel à l'API, ou sa réponse tant qu'il n'y en a pas. */
{% if values.signIn %}
export async function greet(
  config: Config,
  name: string,
  token?: string,
): Promise<string> {
  if (!config.apiUrl) return `Bonjour ${name}`;
  const query = new URLSearchParams({ name });
  const response = await fetch(`${config.apiUrl}/v1/greetings?${query}`, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
{% else %}
export async function greet(config: Config, name: string): Promise<string> {
  if (!config.apiUrl) return `Bonjour ${name}`;
  const query = new URLSearchParams({ name });
  const response = await fetch(`${config.apiUrl}/v1/greetings?${query}`);
{% endif %}
  if (!response.ok) {
    throw new Error(`l'API répond ${response.status}`);
  }
  return greetingSchema.parse(await response.json()).message;
}
