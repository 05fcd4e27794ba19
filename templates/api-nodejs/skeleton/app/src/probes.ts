import type { FastifyInstance } from 'fastify';
import type { Services } from './services.ts';

/** Sondes de Kubernetes : `/health` (vivacité) et `/ready` (disponibilité). */
export function registerProbes(app: FastifyInstance, services: Services): void {
  app.get('/health', { logLevel: 'warn' }, async () => ({ status: 'ok' }));

{% if values.database %}
  app.get('/ready', { logLevel: 'error' }, async (request, reply) => {
{% else %}
  app.get('/ready', { logLevel: 'error' }, async (_request, reply) => {
{% endif %}
    if (!services.accepting) {
      return reply.code(503).send({ status: 'stopping' });
    }
{% if values.database %}
    try {
      await services.database.query('SELECT 1');
    } catch (error) {
      request.log.error(error, 'la base ne répond pas');
      return reply.code(503).send({ status: 'unavailable' });
    }
{% endif %}
    return { status: 'ok' };
  });
}
