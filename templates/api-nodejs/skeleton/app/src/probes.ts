import type { FastifyInstance } from 'fastify';

/** Vrai tant que l'application accepte de nouvelles requêtes. */
export interface Readiness {
  accepting: boolean;
}

/** Sondes de Kubernetes : `/health` (vivacité) et `/ready` (disponibilité). */
export function registerProbes(
  app: FastifyInstance,
  readiness: Readiness,
): void {
  app.get('/health', { logLevel: 'warn' }, async () => ({ status: 'ok' }));

  app.get('/ready', { logLevel: 'error' }, async (_request, reply) => {
    if (!readiness.accepting) {
      return reply.code(503).send({ status: 'stopping' });
    }
    return { status: 'ok' };
  });
}
