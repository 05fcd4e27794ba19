import type { FastifyInstance } from 'fastify';
import { authenticate, type VerifyToken } from './auth.ts';

/** Un exemple à remplacer : une route réservée aux personnes connectées. */
export function registerMe(app: FastifyInstance, verify: VerifyToken): void {
  app.get('/v1/me', async (request, reply) => {
    const identity = await authenticate(request, reply, verify);
    return identity ?? reply;
  });
}
