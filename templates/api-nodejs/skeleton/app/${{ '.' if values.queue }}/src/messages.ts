import { z } from 'zod';

const messageSchema = z.object({ name: z.string().min(1).max(80) });

/** Un exemple à remplacer : ce qu'un message fait faire. Un message peut arriver deux fois. */
export async function handleMessage(content: Buffer): Promise<string> {
  const { name } = messageSchema.parse(JSON.parse(content.toString('utf8')));
  return `Bonjour ${name}`;
}
