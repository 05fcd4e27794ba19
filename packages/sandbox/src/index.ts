import { z } from 'zod';
import { startSandbox } from './startSandbox';

const list = z.string().transform(text =>
  text
    .split(',')
    .map(origin => origin.trim())
    .filter(Boolean),
);

const environmentSchema = z.object({
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65_535).default(4400),
  SANDBOX_DATA_DIR: z.string().optional(),
  SANDBOX_PORTAL_ORIGINS: list.optional(),
  SANDBOX_WEBHOOK_SECRET: z.string().optional(),
  SANDBOX_TOKEN_TTL_SECONDS: z.coerce.number().int().min(1).optional(),
  SANDBOX_MINISTRY_PROJECTS: z.coerce.number().int().min(1).optional(),
  SANDBOX_WRITE_DELAY_MS: z.coerce.number().int().min(0).optional(),
});

const write = (text: string) => process.stdout.write(`${text}\n`);

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const isCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;

async function main() {
  // An empty variable is one that is not set.
  const set = Object.entries(process.env).filter(([, value]) => value !== '');
  const environment = environmentSchema.safeParse(Object.fromEntries(set));
  if (!environment.success) {
    const [issue] = environment.error.issues;
    fail(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  const { SANDBOX_PORT: port, ...rest } = environment.data;
  try {
    const sandbox = await startSandbox({
      port,
      dataDir: rest.SANDBOX_DATA_DIR,
      portalOrigins: rest.SANDBOX_PORTAL_ORIGINS,
      webhookSecret: rest.SANDBOX_WEBHOOK_SECRET,
      tokenTtlSeconds: rest.SANDBOX_TOKEN_TTL_SECONDS,
      ministryProjects: rest.SANDBOX_MINISTRY_PROJECTS,
      writeDelayMs: rest.SANDBOX_WRITE_DELAY_MS,
    });
    write(`The sandbox is ready: ${sandbox.url}`);
    const stop = () => {
      sandbox.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  } catch (error) {
    if (isCode(error, 'EADDRINUSE'))
      fail(
        `Port ${port} is taken: stop what listens there, or set SANDBOX_PORT to another port.`,
      );
    fail(error instanceof Error ? error.message : String(error));
  }
}

void main();
