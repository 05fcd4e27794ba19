import fastify, { type FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { registerGreetings } from './greetings.ts';
import { loggerOptions } from './logger.ts';
import { registerMetrics } from './metrics.ts';
import { registerOpenApi } from './openapi.ts';
import { registerProbes, type Readiness } from './probes.ts';

/** Assemble l'application sans l'ouvrir au réseau : les tests l'appellent directement. */
export async function buildApp(
  config: Config,
  readiness: Readiness,
): Promise<FastifyInstance> {
  const app = fastify({ logger: loggerOptions(config) });
  registerMetrics(app);
  registerProbes(app, readiness);
  await registerOpenApi(app);
  registerGreetings(app);
  return app;
}
