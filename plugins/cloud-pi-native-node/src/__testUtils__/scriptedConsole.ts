import { consoleConfigSchema } from '../config';
import {
  ConsoleClientOptions,
  createConsoleClient,
} from '../console/createConsoleClient';
import { Reply, ScriptedRequest, startScriptedServer } from './scriptedServer';

/** Stands for a secret: it must be found nowhere. */
export const CANARY = 'canary-token-0123456789';

/** A scripted server and a client of it, with short time-outs and pauses. */
export async function startScriptedConsole(
  answer: (request: ScriptedRequest) => Reply | Promise<Reply>,
  options: Partial<ConsoleClientOptions> = {},
  config: object = {},
) {
  const server = await startScriptedServer(answer);
  const client = createConsoleClient({
    config: consoleConfigSchema.parse({ baseUrl: server.url, ...config }),
    credentials: { kind: 'bearer', token: async () => CANARY },
    retry: { attempts: 3, baseDelayMs: 1 },
    ...options,
  });
  return { server, client, requests: server.requests };
}
