import fastify, { type FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
{% if values.objectStorage %}
import { registerDocuments } from './documents.ts';
{% endif %}
import { registerGreetings } from './greetings.ts';
import { loggerOptions } from './logger.ts';
{% if values.signIn %}
import { registerMe } from './me.ts';
{% endif %}
import { registerMetrics } from './metrics.ts';
{% if values.database %}
import { registerNotes } from './notes.ts';
{% endif %}
import { registerOpenApi } from './openapi.ts';
import { registerProbes } from './probes.ts';
import type { Services } from './services.ts';

/** Assemble l'application sans l'ouvrir au réseau : les tests l'appellent directement. */
export async function buildApp(
  config: Config,
  services: Services,
): Promise<FastifyInstance> {
  const app = fastify({ logger: loggerOptions(config) });
  registerMetrics(app);
  registerProbes(app, services);
  await registerOpenApi(app);
  registerGreetings(app);
{% if values.database %}
  registerNotes(app, services.database);
{% endif %}
{% if values.signIn %}
  registerMe(app, services.verify);
{% endif %}
{% if values.objectStorage %}
  registerDocuments(app, services.storage);
{% endif %}
  return app;
}
