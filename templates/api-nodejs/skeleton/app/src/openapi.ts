import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';

const OPENAPI_FILE = new URL('../openapi.yaml', import.meta.url);

/** Le contrat de l'API, tel qu'il est dans le dépôt. */
export async function registerOpenApi(app: FastifyInstance): Promise<void> {
  const document = await readFile(OPENAPI_FILE, 'utf8');
  app.get('/openapi.yaml', async (_request, reply) => {
    reply.type('application/yaml; charset=utf-8');
    return document;
  });
}
