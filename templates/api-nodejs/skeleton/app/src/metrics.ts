import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Métriques Prometheus du processus et des requêtes HTTP, sur `/metrics`. */
export function registerMetrics(app: FastifyInstance): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Durée des requêtes HTTP, en secondes',
    labelNames: ['method', 'route', 'status'],
    registers: [register],
  });

  app.addHook('onResponse', async (request, reply) => {
    // Le motif de la route, jamais l'adresse demandée : le nombre de séries reste borné.
    duration.observe(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'inconnue',
        status: reply.statusCode,
      },
      reply.elapsedTime / 1000,
    );
  });

  app.get('/metrics', { logLevel: 'warn' }, async (_request, reply) => {
    reply.type(register.contentType);
    return register.metrics();
  });
}
