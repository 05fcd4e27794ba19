import { z } from 'zod';

const configSchema = z.object({
  HOST: z.string().min(1).default('0.0.0.0'),
  PORT: z.coerce.number().int().min(1024).max(65_535).default(8080),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info'),
  ENVIRONMENT: z.string().min(1).default('local'),
  SHUTDOWN_DELAY_MS: z.coerce.number().int().min(0).max(20_000).default(0),
{% if values.database %}
  DATABASE_URL: z.url().default('postgres://localhost:5432/app'),
  DATABASE_CA_FILE: z.string().min(1).optional(),
{% endif %}
{% if values.signIn %}
  OIDC_ISSUER: z.url().default('http://localhost:8081/realms/local'),
  OIDC_AUDIENCE: z.string().min(1).default('local'),
  OIDC_JWKS_URI: z.url().optional(),
{% endif %}
{% if values.objectStorage %}
  S3_ENDPOINT: z.url().default('http://localhost:9000'),
  S3_REGION: z.string().min(1).default('fr'),
  S3_BUCKET: z.string().min(1).default('local'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
{% endif %}
{% if values.queue %}
  AMQP_URL: z.url({ protocol: /^amqps?$/ }).default('amqp://localhost:5672'),
  QUEUE_NAME: z.string().min(1).default('local'),
{% endif %}
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
