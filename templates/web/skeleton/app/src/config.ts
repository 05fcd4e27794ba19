import { z } from 'zod';

const configSchema = z.object({
  environment: z.string().min(1),
  /** Vide tant que l'application n'appelle pas d'API. */
  apiUrl: z.union([z.url({ protocol: /^https?$/ }), z.literal('')]),
{% if values.signIn %}
  /** Le royaume Keycloak où l'on se connecte, et le nom de l'application pour lui. */
  oidcIssuer: z.url({ protocol: /^https?$/ }),
  oidcClientId: z.string().min(1),
{% endif %}
});

export type Config = z.infer<typeof configSchema>;

/** Lit la configuration de l'environnement, que nginx sert à côté de l'application. */
export async function loadConfig(): Promise<Config> {
  const response = await fetch('/config.json', { cache: 'no-store' });
  if (!response.ok) {
    throw new Error(`config.json répond ${response.status}`);
  }
  return configSchema.parse(await response.json());
}
