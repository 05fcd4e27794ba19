import { NEW, OWN, told } from '../__testUtils__/plans';
import { SummaryFacts } from './plan';
import { PLANS } from './plans';

describe('the plans of operations', () => {
  it.each<[keyof typeof PLANS, object, SummaryFacts, string[]]>([
    [
      'project',
      {
        name: 'demo',
        hprodCpu: 2,
        hprodMemory: 4,
        members: [{ email: 'lou@example.org', role: 'DevOps' }],
      },
      NEW,
      [
        'console create the project “demo”.',
        'console create its quotas: 2 CPU and 4 GB outside of production, 0 CPU and 0 GB in production.',
        'console create the member lou@example.org, with the role “DevOps”.',
        'gitlab create the project’s group.',
        'catalogue create the project “demo” and its team.',
      ],
    ],
    [
      'environment',
      {
        project: 'demo',
        environment: 'test',
        placement: { stage: 'dev' },
        repository: 'api-infra',
      },
      OWN,
      [
        'console create the environment “test” of type dev, with 0 CPU and 0 GB of memory.',
        'gitlab propose the file values-test.yaml, in the repository “api-infra”.',
        'catalogue create the environment “test”.',
      ],
    ],
    [
      'infra-repository',
      { project: 'demo', repository: 'api' },
      OWN,
      [
        'gitlab create the infrastructure repository “api-infra”.',
        'gitlab create the Helm chart, in the repository “api-infra”.',
        'catalogue create what the repository “api-infra” describes of itself.',
      ],
    ],
    [
      'observability',
      { project: 'demo' },
      {},
      [
        'gitlab propose dashboards and alerts that Grafana reads, in the repository “infra-observability”; at once, without a request, if it is empty.',
      ],
    ],
    [
      'infra-repository',
      { project: 'demo', repository: 'api' },
      { ...OWN, repositories: new Set(['api-infra']) },
      [
        'gitlab keep the infrastructure repository “api-infra”.',
        'gitlab create the Helm chart, in the repository “api-infra”.',
        'gitlab need to see that the repository “api-infra” is empty: the run stops rather than write where something else is.',
        'catalogue create what the repository “api-infra” describes of itself.',
      ],
    ],
    [
      'project',
      { name: 'demo' },
      {},
      [
        'console ensure the project “demo”.',
        'console ensure its quotas: 0 CPU and 0 GB outside of production, 0 CPU and 0 GB in production.',
        'gitlab ensure the project’s group.',
        'catalogue ensure the project “demo” and its team.',
      ],
    ],
    [
      'deploy',
      { repository: 'api-infra', environment: 'dev', tag: '1.2.0' },
      {},
      [
        'gitlab change the version 1.2.0, in the file values-dev.yaml of “api-infra”: by a commit, or by a merge request if “dev” is of production.',
        'cluster change the environment “dev”, which Argo CD brings to this version, once the request is merged if there is one.',
      ],
    ],
    [
      'undo',
      { undo: { run: 'run-1', resources: ['1', '2'] } },
      {},
      [
        'console remove 2 things that you ticked; the portal could not read again what they are.',
      ],
    ],
    [
      'deploy',
      { repository: 'api-infra', environment: 'dev', tag: '1.2.0' },
      OWN,
      [
        'gitlab change the version 1.2.0, in the file values-dev.yaml of “api-infra”.',
        'cluster change the environment “dev”, which Argo CD brings to this version.',
      ],
    ],
    [
      'promote',
      { repository: 'api-infra', environment: 'prod', fromEnvironment: 'dev' },
      OWN,
      [
        'gitlab propose the version that runs in “dev”, in the file values-prod.yaml of “api-infra”: production is changed by a merge request only.',
        'cluster need merge the request; Argo CD then brings “prod” to this version.',
      ],
    ],
    [
      'adopt',
      { project: 'demo', repository: 'api', infraRepository: 'api' },
      OWN,
      [
        'gitlab keep the infrastructure repository “api”.',
        'gitlab create the Helm chart, in the repository “api”, if it is empty.',
        expect.stringContaining('gitlab propose what “api” lacks'),
      ],
    ],
    [
      'adopt',
      { project: 'demo', repository: 'api', infraRepository: 'api-infra' },
      OWN,
      [
        'gitlab create the infrastructure repository “api-infra”.',
        'gitlab create the Helm chart, in the repository “api-infra”.',
        'gitlab propose what “api” lacks to be conforming: a merge request, or, where it is copied from elsewhere, a branch or a patch there. No file of yours is overwritten.',
      ],
    ],
    [
      'adopt',
      {
        origin: 'address',
        copyName: 'api',
        externalUrl: 'https://forge.example.org/api.git',
        deploy: false,
        infraRepository: 'api-infra',
      },
      NEW,
      [
        'gitlab create the repository “api”, copied from https://forge.example.org/api.git.',
        'forge propose what https://forge.example.org/api.git lacks to be conforming, on a branch if the portal may write there, else as a patch to apply.',
      ],
    ],
    [
      'undo',
      { undo: { run: 'run-1', resources: ['2'] } },
      {
        made: [
          { id: '1', kind: 'project', name: 'demo', project: 'demo', at: '' },
          { id: '2', kind: 'repository', name: 'api', project: 'demo', at: '' },
        ],
      },
      ['gitlab remove the repository “api” of demo, with its history.'],
    ],
  ])('%s', (plan, form, facts, expected) => {
    expect(told(plan, form, facts)).toEqual(expected);
  });

  it.each(Object.keys(PLANS) as Array<keyof typeof PLANS>)(
    'hold for an empty form: %s',
    plan => {
      expect(() => told(plan, {})).not.toThrow();
    },
  );
});
