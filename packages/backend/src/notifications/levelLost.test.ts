import {
  coreServices,
  createServiceFactory,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import notificationsPlugin from '@backstage/plugin-notifications-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import signalsPlugin from '@backstage/plugin-signals-backend';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import conformityPlugin from '@cloud-pi-native/backstage-plugin-conformity-backend';
import { z } from 'zod';

jest.setTimeout(120_000);

const refOf = (name: string) => `user:default/${name}`;

const teamOf = (
  slug: string,
  members: string[],
  withoutRepositories: string[] = [],
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: slug, annotations: { [ANNOTATION.projectSlug]: slug } },
  spec: {
    type: 'project-team',
    children: [],
    membership: {
      members: members.map(refOf),
      withoutRepositories: withoutRepositories.map(refOf),
    },
  },
  // As the ingestion's processor makes them.
  relations: members.map(name => ({
    type: 'hasMember',
    targetRef: refOf(name),
  })),
});

const REPOSITORY: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Location',
  metadata: {
    name: 'demo.api',
    annotations: {
      [ANNOTATION.projectSlug]: 'demo',
      [ANNOTATION.repositoryName]: 'api',
    },
  },
  spec: {
    type: 'cloud-pi-native-repository',
    target: 'https://gitlab.example/forge-mi/projects/demo/api',
  },
};

const READY = { 'README.md': '# Démonstration\n' };
const BROKEN = { Dockerfile: 'FROM scratch\nUSER root\n' };

const notUsed = async () => {
  throw new Error('not asked for');
};

/** Reads one repository, which the test writes. */
function aReader() {
  let commit = 0;
  let files: Record<string, string> = {};
  const push = (pushed: Record<string, string>) => {
    commit += 1;
    files = pushed;
  };
  const reader: UrlReaderService = {
    readUrl: notUsed,
    search: notUsed,
    readTree: async () => ({
      etag: String(commit),
      archive: notUsed,
      dir: notUsed,
      files: async () =>
        Object.entries(files).map(([path, text]) => ({
          path,
          content: async () => Buffer.from(text),
        })),
    }),
  };
  return { reader, push };
}

const listSchema = z.object({
  notifications: z.array(
    z.object({
      updated: z.unknown(),
      payload: z.object({ title: z.string(), link: z.string() }),
    }),
  ),
});
const repositorySchema = z.object({ evaluatedAt: z.string().optional() });

async function start() {
  const { reader, push } = aReader();
  push(READY);
  const backend = await startTestBackend({
    features: [
      notificationsPlugin,
      signalsPlugin,
      conformityPlugin,
      catalogServiceMock.factory({
        entities: [
          teamOf('demo', ['camille', 'robin'], ['robin']),
          teamOf('other', ['lou']),
          REPOSITORY,
        ],
      }),
      createServiceFactory({
        service: coreServices.urlReader,
        deps: {},
        factory: () => reader,
      }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          cloudPiNative: {
            console: { baseUrl: 'http://127.0.0.1:9', token: 'portal-token' },
            gitlab: {
              baseUrl: 'https://gitlab.example',
              projectsRootDir: 'forge-mi/projects',
            },
          },
        },
      }),
    ],
  });
  const ask = async (path: string, who: string, method = 'GET') => {
    const answer = await fetch(
      `http://localhost:${backend.server.port()}/api/${path}`,
      {
        method,
        headers: { Authorization: mockCredentials.user.header(refOf(who)) },
      },
    );
    return answer.json();
  };
  const path = 'conformity/projects/demo/repositories/api';
  const judgedAt = async () =>
    repositorySchema.safeParse(await ask(path, 'camille')).data?.evaluatedAt;
  const judge = async () => {
    const before = await judgedAt();
    await ask(`${path}/refresh`, 'camille', 'POST');
    while ((await judgedAt()) === before) {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  };
  const notificationsOf = async (who: string) =>
    listSchema.parse(await ask('notifications', who)).notifications;
  return { backend, push, judge, notificationsOf };
}

describe('a level lost', () => {
  it('is told to the members of the team who see its repositories, one notification each', async () => {
    const { backend, push, judge, notificationsOf } = await start();
    await judge();
    expect(await notificationsOf('camille')).toEqual([]);
    for (const files of [BROKEN, READY, BROKEN]) {
      push(files);
      await judge();
    }
    // The second loss renews what the first one told.
    let found = await notificationsOf('camille');
    while (!found[0]?.updated && found.length < 2) {
      await new Promise(resolve => setTimeout(resolve, 100));
      found = await notificationsOf('camille');
    }
    expect(found.map(({ payload }) => payload)).toEqual([
      {
        title: 'Conformité : demo/api n’atteint plus le niveau Exploitation',
        link: '/catalog/default/system/demo/conformity?repository=api',
      },
    ]);
    expect(await notificationsOf('robin')).toEqual([]);
    expect(await notificationsOf('lou')).toEqual([]);
    await backend.stop();
  });
});
