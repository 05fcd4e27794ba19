import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  NotificationSendOptions,
  notificationService,
} from '@backstage/plugin-notifications-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  conformityContributePermission,
  conformityExemptPermission,
  conformityOverviewPermission,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import request from 'supertest';
import conformityPlugin from '..';
import { FakeGitlab, FILES, locationOf, teamOf } from './platform';

/** Headers of a request by somebody. */
export const as = (name: string) => ({
  Authorization: mockCredentials.user.header(`user:default/${name}`),
});

const ALLOWED: Record<string, string[]> = {
  [conformityOverviewPermission.name]: ['sacha', 'alex'],
  [conformityExemptPermission.name]: ['alex'],
  [conformityContributePermission.name]: ['camille', 'alex'],
};

/**
 * The plugin in a backend, with a repository that was judged: Camille is in its
 * project, Sacha reads all, Alex decides, Lou is in another project.
 */
export async function startPortal() {
  const gitlab = new FakeGitlab();
  gitlab.push('demo', 'api', FILES);
  const actions = actionsRegistryServiceMock();
  const notify = jest.fn<Promise<void>, [NotificationSendOptions]>(
    async () => {},
  );
  const backend = await startTestBackend({
    features: [
      conformityPlugin,
      catalogServiceMock.factory({
        entities: [
          teamOf('demo', 'camille'),
          teamOf('secret', 'lou'),
          locationOf('demo', 'api'),
          locationOf('secret', 'coffre'),
        ],
      }),
      createServiceFactory({
        service: coreServices.urlReader,
        deps: {},
        factory: () => gitlab.reader,
      }),
      createServiceFactory({
        service: actionsRegistryServiceRef,
        deps: {},
        factory: () => actions,
      }),
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({ send: notify }),
      }),
      mockServices.permissions.mock({
        authorize: async (asked, options) => {
          const { principal } = options?.credentials ?? {};
          const ref =
            typeof principal === 'object' &&
            principal !== null &&
            'userEntityRef' in principal
              ? String(principal.userEntityRef)
              : '';
          return asked.map(({ permission }) => ({
            result: ALLOWED[permission.name]?.includes(
              ref.replace('user:default/', ''),
            )
              ? AuthorizeResult.ALLOW
              : AuthorizeResult.DENY,
          }));
        },
      }).factory,
      mockServices.rootConfig.factory({
        data: {
          conformity: { badges: { secret: 'a'.repeat(32) } },
          cloudPiNative: {
            // Nothing listens there: the facts of the console stay unknown.
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
  const server = request(backend.server);
  const get = (path: string, who: string) =>
    server.get(`/api/conformity${path}`).set(as(who));
  const post = (path: string, who: string, body: object) =>
    server.post(`/api/conformity${path}`).set(as(who)).send(body);
  const repository = '/projects/demo/repositories/api';
  /** Has the repository judged, and waits until it is. */
  const judge = async () => {
    const at = async () => (await get(repository, 'camille')).body.evaluatedAt;
    const before = await at();
    await post(`${repository}/refresh`, 'camille', {}).expect(200);
    while ((await at()) === before) {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  };
  await judge();
  return { backend, gitlab, server, actions, notify, get, post, judge };
}
