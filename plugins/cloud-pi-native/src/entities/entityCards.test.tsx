import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import {
  ANNOTATION,
  API_VERSION,
  PROJECT_SYSTEM_TYPE,
  PROJECT_TEAM_TYPE,
  RELATION,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeScaffolder } from '../__testUtils__/fakeScaffolder';
import { delegationApiRef } from '../delegation/DelegationApi';
import { platformApiRef } from '../platform/PlatformApi';
import { entityCards } from './extensions';

const of = (project: string) => ({ [ANNOTATION.projectSlug]: project });

const PROJECT: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: {
    name: 'demo',
    namespace: 'default',
    annotations: { ...of('demo'), [ANNOTATION.projectStatus]: 'failed' },
  },
  spec: { type: PROJECT_SYSTEM_TYPE },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/demo' }],
};

const environment = (project: string): Entity => ({
  apiVersion: API_VERSION,
  kind: 'Environment',
  metadata: {
    name: `${project}.dev`,
    namespace: 'default',
    title: `dev de ${project}`,
    annotations: { ...of(project), [ANNOTATION.zone]: 'usuelle' },
  },
  spec: {
    stage: 'dev',
    system: `system:default/${project}`,
    owner: `group:default/${project}`,
    cluster: 'cluster:default/usuel-hp-1',
    namespace: 'abc--def',
    quota: { cpu: 1.5, memory: 4, gpu: 0 },
    autosync: true,
  },
  relations: [
    { type: RELATION.runsOn, targetRef: 'cluster:default/usuel-hp-1' },
  ],
});

const REPOSITORY: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'demo.api',
    namespace: 'default',
    annotations: {
      ...of('demo'),
      [ANNOTATION.repositoryName]: 'api',
      [ANNOTATION.fallbackReason]: 'Le dépôt n’a pas de catalog-info.yaml.',
    },
  },
  spec: { type: 'repository' },
};

const CLUSTER: Entity = {
  apiVersion: API_VERSION,
  kind: 'Cluster',
  metadata: { name: 'usuel-hp-1', namespace: 'default' },
  spec: {
    zone: 'zone:default/usuelle',
    privacy: 'public',
    stages: ['dev', 'staging'],
    capacity: { cpu: 0, memory: 0, gpu: 0 },
  },
  relations: [{ type: RELATION.locatedIn, targetRef: 'zone:default/usuelle' }],
};

const OTHER_CLUSTER: Entity = {
  ...CLUSTER,
  metadata: { name: 'restreint-hp-1', namespace: 'default' },
  relations: [
    { type: RELATION.locatedIn, targetRef: 'zone:default/restreinte' },
  ],
};

const TEAM: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'demo', namespace: 'default' },
  spec: { type: PROJECT_TEAM_TYPE, children: [] },
  relations: [
    { type: 'hasMember', targetRef: 'user:default/camille' },
    { type: 'hasMember', targetRef: 'user:default/left' },
  ],
};

const PERSON: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'camille', namespace: 'default' },
  spec: {
    profile: { displayName: 'Camille Durand', email: 'camille@example.test' },
  },
};

const ZONE: Entity = {
  apiVersion: API_VERSION,
  kind: 'Zone',
  metadata: { name: 'usuelle', namespace: 'default' },
  spec: {},
};

const SERVICE: Entity = {
  apiVersion: API_VERSION,
  kind: 'ServiceOffering',
  metadata: { name: 'vault', namespace: 'default' },
  spec: {
    category: 'security',
    availability: 'available',
    owner: 'group:default/service-team',
    included: true,
    provides: ['Un coffre par projet.'],
    access: ['Ouvrez Vault.', 'Choisissez OIDC.'],
    limits: ['Pas de sauvegarde hors de Vault.'],
  },
};

function open(entity: Entity, teams: string[] = []) {
  renderTestApp({
    extensions: [createTestEntityPage({ entity }), ...entityCards],
    apis: [
      catalogApiMock({
        entities: [
          PROJECT,
          TEAM,
          PERSON,
          REPOSITORY,
          CLUSTER,
          OTHER_CLUSTER,
          environment('demo'),
          environment('autre'),
        ],
      }),
      mockApis.identity({ ownershipEntityRefs: teams }),
      fakeScaffolder().apiPair,
      [
        delegationApiRef,
        { renew: jest.fn(), getStatus: jest.fn(), revoke: jest.fn() },
      ],
      [
        platformApiRef,
        {
          nameStanding: jest.fn(),
          runResources: jest.fn(),
          projectFailure: async () => ({}),
        },
      ],
    ],
  });
}

describe('the overview of', () => {
  it('a project that failed offers its team to provision it again', async () => {
    open(PROJECT, ['group:default/demo']);
    expect(
      await screen.findByRole('button', {
        name: 'Provision the project again',
      }),
    ).toBeVisible();
  });

  it('a project says its state in words, and lists what belongs to it only', async () => {
    open(PROJECT);
    expect(await screen.findByText('Operations failed')).toBeVisible();
    expect(screen.getByText(/provisioned again/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /again/ })).toBeNull();
    expect(
      await screen.findByRole('link', { name: 'dev de demo' }),
    ).toBeVisible();
    expect(screen.getByText('1.5 CPU, 4 GB of memory, 0 GPU')).toBeVisible();
    expect(screen.queryByText('dev de autre')).not.toBeInTheDocument();
    expect(
      await screen.findByText('Le dépôt n’a pas de catalog-info.yaml.'),
    ).toBeVisible();
  });

  it('an environment gives its namespace to copy', async () => {
    const user = userEvent.setup();
    const written = jest.spyOn(navigator.clipboard, 'writeText');
    open(environment('demo'));
    expect(await screen.findByText('abc--def')).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Copy the namespace' }),
    );
    expect(written).toHaveBeenCalledWith('abc--def');
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
    expect(screen.queryByText('State of the project')).not.toBeInTheDocument();
  });

  it('a service says what it gives, how to get it and what it leaves out', async () => {
    open(SERVICE);
    expect(await screen.findByText('Un coffre par projet.')).toBeVisible();
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(h => h.textContent),
    ).toEqual([
      'What you get',
      'How to get it',
      'Limits, and what stays with you',
    ]);
  });

  it('a cluster says where it is and for what', async () => {
    open(CLUSTER);
    expect(await screen.findByText('dev, staging')).toBeVisible();
    expect(screen.getByText('Not limited by the console')).toBeVisible();
  });

  it('a cluster leads to the environments on it, and to their projects', async () => {
    open(CLUSTER);
    expect(
      await screen.findByRole('link', { name: 'dev de demo' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'dev de autre' })).toBeVisible();
    expect(screen.getByRole('link', { name: /^demo$/ })).toBeVisible();
  });

  it('another cluster lists none of them', async () => {
    open(OTHER_CLUSTER);
    expect(
      await screen.findByText(
        'No environment that you may see runs on this cluster.',
      ),
    ).toBeVisible();
  });

  it('a zone lists its clusters only', async () => {
    open(ZONE);
    expect(
      await screen.findByRole('link', { name: /usuel-hp-1/ }),
    ).toBeVisible();
    expect(screen.getByText('dev, staging')).toBeVisible();
    expect(screen.getByText('Not limited by the console')).toBeVisible();
    expect(screen.queryByText(/restreint-hp-1/)).not.toBeInTheDocument();
  });

  it('a person leads to their projects, and to the teams that say they are in', async () => {
    open(PERSON);
    const projects = await screen.findByRole('article', { name: 'Projects' });
    expect(
      await within(projects).findByRole('link', { name: 'demo' }),
    ).toBeVisible();
    const teams = screen.getByRole('article', { name: 'Teams and roles' });
    expect(
      await within(teams).findByRole('link', { name: /demo/ }),
    ).toBeVisible();
  });

  it('somebody who is in no team that the reader sees says so', async () => {
    open({ ...PERSON, metadata: { name: 'lou', namespace: 'default' } });
    expect(await screen.findByText('No team that you may see.')).toBeVisible();
    expect(
      await screen.findByText('No project that you may see.'),
    ).toBeVisible();
  });

  it('a team lists its members, those whom the catalogue knows', async () => {
    open(TEAM);
    expect(
      await screen.findByRole('link', { name: 'Camille Durand' }),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'camille@example.test' }),
    ).toBeVisible();
    expect(screen.getByText(/1 .*2/)).toBeVisible();
  });
});
