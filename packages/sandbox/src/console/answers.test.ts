import { z } from 'zod';
import { clusterId, stageId } from '../seed/platform';
import { repositoryId } from '../seed/seed';
import { seedId } from '../seed/ids';
import { consoleServer, ConsoleServer } from '../testing/consoleServer';
import { differences } from '../testing/shape';
import recorded from './__fixtures__/answers.json';

const exchangeSchema = z.object({
  name: z.string(),
  method: z.string(),
  path: z.string(),
  as: z
    .enum([
      'camille',
      'sacha',
      'admin',
      'expired',
      'revoked',
      'none',
      'unknown',
    ])
    .optional(),
  send: z.unknown().optional(),
  status: z.number(),
  body: z.unknown(),
});

const IDS: Record<string, string> = {
  littoral: seedId('project/littoral'),
  plaisance: seedId('project/plaisance'),
  api: repositoryId('littoral', 'api'),
  dev: stageId('dev'),
  usuel: clusterId('usuel-hp-1'),
  restreint: clusterId('restreint-hp-1'),
};

const withIds = (text: string) =>
  text.replaceAll(/\{(\w+)\}/g, (_, name) => IDS[name] ?? name);

describe('the console answers as recorded', () => {
  let server: ConsoleServer;
  beforeAll(async () => {
    server = await consoleServer();
  });
  afterAll(() => server.close());

  // In order: what an exchange writes, a later one reads.
  it.each(z.array(exchangeSchema).parse(recorded))(
    '$name',
    async ({ method, path, as, send, status, body }) => {
      const reply = await server.call(method, withIds(path), {
        as,
        body:
          typeof send === 'object'
            ? JSON.parse(withIds(JSON.stringify(send)))
            : send,
      });
      expect({
        status: reply.status,
        differences: differences(body, reply.body),
      }).toEqual({ status, differences: [] });
    },
  );
});
