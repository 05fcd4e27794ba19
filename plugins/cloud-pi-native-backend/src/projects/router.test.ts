import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  ANNOTATION,
  PROJECT_SYSTEM_TYPE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  ConsoleError,
  ConsoleService,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import request from 'supertest';
import { userEntity } from '../__testUtils__/startPlugin';
import { createProjectsRouter } from './router';

const CAMILLE = '11111111-1111-4111-8111-111111111111';
const REF = 'user:default/camille';
const BASE = '/api/cloud-pi-native';

const system = (slug: string, team: string, title = slug): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: {
    name: slug,
    namespace: 'default',
    title,
    annotations: {
      [ANNOTATION.projectSlug]: slug,
      [ANNOTATION.projectId]: `id-of-${slug}`,
    },
  },
  spec: { type: PROJECT_SYSTEM_TYPE },
  relations: [{ type: 'ownedBy', targetRef: `group:default/${team}` }],
});

const project = (name: string, ownerId: string, createdAt = '2026-01-01') => ({
  name,
  slug: name,
  ownerId,
  createdAt,
  status: 'created',
});

const getProject = jest.fn();
const listProjectLogs = jest.fn();

const plugin = createBackendPlugin({
  pluginId: 'cloud-pi-native',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        userInfo: coreServices.userInfo,
      },
      async init({ httpRouter, ...deps }) {
        const console = {
          asPortal: () => ({ getProject, listProjectLogs }),
        } as unknown as ConsoleService;
        httpRouter.use(createProjectsRouter({ ...deps, console }));
      },
    });
  },
});

describe('routes about projects', () => {
  let backend: TestBackend;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        plugin,
        catalogServiceMock.factory({
          entities: [
            userEntity('camille', CAMILLE),
            system('mien', 'camilles'),
            system('partage', 'camilles'),
            system('autrui', 'autres'),
            system('autrui-1', 'camilles', 'autrui'),
          ],
        }),
        createServiceFactory({
          service: coreServices.userInfo,
          deps: {},
          factory: () =>
            mockServices.userInfo({
              userEntityRef: REF,
              ownershipEntityRefs: [REF, 'group:default/camilles'],
            }),
        }),
      ],
    });
  });
  afterAll(() => backend.stop());
  beforeEach(() => {
    getProject.mockReset();
    listProjectLogs.mockReset();
  });

  const get = (path: string, header = mockCredentials.user.header(REF)) =>
    request(backend.server)
      .get(BASE + path)
      .set('authorization', header);

  const CONSOLE = {
    mien: project('mien', CAMILLE),
    partage: project('partage', 'sacha'),
    autrui: project('autrui', 'sacha'),
    'autrui-1': project('autrui', CAMILLE),
    // Created a moment ago: the catalogue does not know of it yet.
    nouveau: project('nouveau', 'sacha'),
    // Hers, under another name.
    ancien: project('renomme', CAMILLE),
  };

  it.each([
    ['libre', { standing: 'free' }],
    ['mien', { standing: 'own', slug: 'mien' }],
    ['partage', { standing: 'member', slug: 'partage' }],
    ['autrui', { standing: 'own', slug: 'autrui-1' }],
    ['nouveau', { standing: 'taken' }],
    ['ancien', { standing: 'taken' }],
  ])('says what the name %s means', async (name, expected) => {
    getProject.mockImplementation(async (slug: string) =>
      new Map(Object.entries(CONSOLE)).get(slug),
    );
    const { status, body } = await get(`/names/projects/${name}`);
    expect(status).toBe(200);
    expect(body).toEqual({ ...expected, isCertain: true });
  });

  it.each([
    ['libre', { standing: 'free', isCertain: false }],
    ['mien', { standing: 'own', slug: 'mien', isCertain: false }],
  ])(
    'tells of %s what the catalogue remembers, when the console does not answer',
    async (name, expected) => {
      getProject.mockRejectedValue(new ConsoleError('unavailable', 'down'));
      expect((await get(`/names/projects/${name}`)).body).toEqual(expected);
    },
  );

  it('takes a project that the console does not show for somebody’s', async () => {
    getProject.mockRejectedValue(new ConsoleError('forbidden', 'no'));
    expect((await get('/names/projects/secret')).body).toEqual({
      standing: 'taken',
      isCertain: true,
    });
  });

  it('asks the console nothing for what is no name, nor for who is nobody', async () => {
    const hostile = await get(`/names/projects/${encodeURIComponent('../x')}`);
    expect(hostile.status).toBe(400);
    const nobody = await get(
      '/names/projects/mien',
      mockCredentials.none.header(),
    );
    expect(nobody.status).toBe(401);
    expect(getProject).not.toHaveBeenCalled();
  });

  it('explains the failure of a project to its team', async () => {
    getProject.mockResolvedValue({ ...CONSOLE.mien, status: 'failed' });
    listProjectLogs.mockResolvedValue([
      { action: 'Update Project', createdAt: '2026-02-02', data: {} },
      {
        action: 'Create Repository',
        createdAt: '2026-02-01',
        data: { failed: ['gitlab'], messageResume: ' GitLab: 503 ' },
      },
    ]);
    const { body } = await get('/projects/mien/failure');
    expect(body).toEqual({
      status: 'failed',
      failure: {
        action: 'Create Repository',
        tools: ['gitlab'],
        summary: 'GitLab: 503',
        at: '2026-02-01',
      },
    });
    expect(listProjectLogs).toHaveBeenCalledWith('id-of-mien', 10);
  });

  it('does not explain the project of others, and says nothing where the console does not', async () => {
    expect((await get('/projects/autrui/failure')).status).toBe(404);
    expect(listProjectLogs).not.toHaveBeenCalled();
    listProjectLogs.mockRejectedValue(new ConsoleError('forbidden', 'no'));
    getProject.mockRejectedValue(new ConsoleError('forbidden', 'no'));
    expect((await get('/projects/mien/failure')).body).toEqual({});
  });
});
