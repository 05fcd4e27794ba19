import { z } from 'zod';

const configSchema = z.object({
  HOST: z.string().min(1).default('0.0.0.0'),
  PORT: z.coerce.number().int().min(1024).max(65_535).default(8080),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info'),
  ENVIRONMENT: z.string().min(1).default('local'),
  SHUTDOWN_DELAY_MS: z.coerce.number().int().min(0).max(20_000).default(0),
});

export type Config = z.infer<typeof configSchema>;

/** Lit la configuration dans l'environnement ; refuse de démarrer si elle est fausse. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const result = configSchema.safeParse(env);
  if (!result.success) {
    throw new Error(
      `Configuration invalide :\n${z.prettifyError(result.error)}`,
    );
  }
  return result.data;
}
