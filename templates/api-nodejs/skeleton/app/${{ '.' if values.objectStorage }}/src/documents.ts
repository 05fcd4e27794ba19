import type { FastifyInstance } from 'fastify';
import type { Storage } from './storage.ts';

const schema = {
  response: { 200: { type: 'array', items: { type: 'string' } } },
} as const;

/** Un exemple à remplacer : ce que contient le stockage objet. */
export function registerDocuments(
  app: FastifyInstance,
  storage: Storage,
): void {
  app.get('/v1/documents', { schema }, () => storage.list());
}
