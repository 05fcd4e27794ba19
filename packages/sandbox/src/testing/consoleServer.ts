import { createConsole } from '../console/createConsole';
import { controlRoutes } from '../faults/controlRoutes';
import { Faults } from '../faults/Faults';
import { faultMiddleware } from '../faults/faultMiddleware';
import { createSeed } from '../seed/seed';
import { SANDBOX_TOKENS } from '../seed/tokens';
import { BearerIdentity } from '../world/types';
import { World } from '../world/World';
import { serve } from './serve';

/** Who calls: one of the seed's tokens, or no token at all. */
export type Caller = keyof typeof SANDBOX_TOKENS | 'none' | 'unknown';

export interface Call {
  as?: Caller;
  bearer?: string;
  body?: unknown;
}

export interface Reply {
  status: number;
  location: string | null;
  // Answers are what these tests are about: each says what it expects of one.
  body: ReturnType<typeof JSON.parse>;
}

export interface ConsoleServer {
  world: World;
  baseUrl: string;
  call(method: string, path: string, options?: Call): Promise<Reply>;
  close(): Promise<void>;
}

const tokenHeader = (caller: Caller): Record<string, string> => {
  if (caller === 'none') return {};
  return {
    'x-dso-token':
      caller === 'unknown' ? 'x'.repeat(48) : SANDBOX_TOKENS[caller],
  };
};

/** The console alone, on the seed, with faults, and access tokens that say who they are for. */
export async function consoleServer(
  identities: Record<string, BearerIdentity> = {},
): Promise<ConsoleServer> {
  const world = await World.open({ seed: createSeed });
  const faults = new Faults();
  world.listen(faults.tool);
  const { baseUrl, close } = await serve(async (app, origin) => {
    app.use('/__sandbox', controlRoutes({ world, faults }));
    app.use(faultMiddleware(faults));
    app.use(
      createConsole({
        world,
        baseUrl: origin,
        writeDelayMs: 0,
        verifyBearer: async token => identities[token],
      }),
    );
  });
  return {
    world,
    baseUrl,
    close,
    async call(method, path, { as = 'portal', bearer, body } = {}) {
      const response = await fetch(`${baseUrl}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          ...(bearer ? { authorization: `Bearer ${bearer}` } : tokenHeader(as)),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json');
      return {
        status: response.status,
        location: response.headers.get('location'),
        body: isJson ? JSON.parse(text) : text,
      };
    },
  };
}
