import type { FastifyServerOptions } from 'fastify';
import type { Config } from './config.ts';

/** Journaux en JSON sur la sortie standard, une ligne par événement. */
export function loggerOptions(config: Config): FastifyServerOptions['logger'] {
  return {
    level: config.LOG_LEVEL,
    messageKey: 'message',
    base: { environment: config.ENVIRONMENT },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
  };
}
