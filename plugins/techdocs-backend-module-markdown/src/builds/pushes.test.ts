import { ScmIntegrations } from '@backstage/integration';
import { mockServices } from '@backstage/backend-test-utils';
import { sourcesOfPush } from './pushes';

const integrations = ScmIntegrations.fromConfig(
  mockServices.rootConfig({
    data: {
      integrations: {
        gitlab: [
          {
            host: 'forge.example.test',
            baseUrl: 'https://forge.example.test/gitlab',
            apiBaseUrl: 'https://forge.example.test/gitlab/api/v4',
            token: 'x',
          },
        ],
      },
    },
  }),
);

const push = (some: object = {}, project: object = {}) => ({
  object_kind: 'push',
  ref: 'refs/heads/main',
  project: {
    path_with_namespace: 'group/demo/api',
    default_branch: 'main',
    web_url: 'https://elsewhere.example.test/group/demo/api',
    ...project,
  },
  ...some,
});

const root = 'https://forge.example.test/gitlab/group/demo';

describe('a push', () => {
  it('touches the documentation of its repository, and no other', () => {
    const isThere = sourcesOfPush(push(), integrations);
    expect(
      [
        `${root}/api/-/tree/HEAD/`,
        `${root}/api/-/tree/HEAD/docs`,
        `${root}/api`,
        `${root}/api-bis/-/tree/HEAD/`,
        'https://elsewhere.example.test/group/demo/api/-/tree/HEAD/',
        '/group/demo/api/',
      ].map(source => isThere?.(source)),
    ).toEqual([true, true, true, false, false, false]);
  });

  it.each([
    push({ ref: 'refs/heads/other' }),
    push({ object_kind: 'tag_push' }),
    push({}, { path_with_namespace: '../x' }),
    push({}, { path_with_namespace: '' }),
    push({ project: null }),
    'push',
    null,
  ])('changes nothing where it is %j', payload => {
    expect(sourcesOfPush(payload, integrations)).toBeUndefined();
  });
});
