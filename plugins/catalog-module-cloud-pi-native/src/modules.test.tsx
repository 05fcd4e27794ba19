import { Entity } from '@backstage/catalog-model';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  ANNOTATION,
  API_VERSION,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { kindIcons } from './kindIcons';
import {
  catalogGraphModule,
  catalogModule,
  translationModule,
} from './modules';

const ENVIRONMENT: Entity = {
  apiVersion: API_VERSION,
  kind: 'Environment',
  metadata: {
    name: 'demo.dev',
    namespace: 'default',
    title: 'dev de demo',
    annotations: { [ANNOTATION.projectSlug]: 'demo' },
  },
  spec: {},
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/demo' },
    { type: 'partOf', targetRef: 'system:default/demo' },
    { type: 'runsOn', targetRef: 'cluster:default/usuel-hp-1' },
  ],
};

const PROJECT: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'demo', namespace: 'default' },
  spec: { type: 'cloud-pi-native-project' },
};

const CLUSTER: Entity = {
  apiVersion: API_VERSION,
  kind: 'Cluster',
  metadata: { name: 'usuel-hp-1', namespace: 'default' },
  spec: {},
};

function open(path: string) {
  renderTestApp({
    features: [
      catalogPlugin,
      catalogGraphPlugin,
      catalogModule,
      catalogGraphModule,
      translationModule,
    ],
    initialRouteEntries: [path],
    config: {
      app: {
        extensions: [
          {
            'api:app/app-language': {
              config: {
                availableLanguages: ['fr', 'en'],
                defaultLanguage: 'fr',
              },
            },
          },
        ],
      },
    },
    apis: [
      catalogApiMock({ entities: [ENVIRONMENT, PROJECT, CLUSTER] }),
      mockApis.permission(),
    ],
  });
}

const SLOW = { timeout: 10_000 };

describe('the modules', () => {
  it('gives an environment a header in French that keeps all of the stock one', async () => {
    open('/catalog/default/environment/demo.dev');
    expect(
      await screen.findByText('Environnement', undefined, SLOW),
    ).toBeVisible();
    expect(screen.getByText('Propriétaire')).toBeVisible();
    expect(screen.getByText('Projet')).toBeVisible();
    expect(screen.getAllByRole('link', { name: /demo/ })[0]).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Vue d’ensemble' }),
    ).toHaveAttribute('aria-current', 'page');
    expect(
      screen.getByRole('button', { name: 'Add to favorites' }),
    ).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'More actions' }));
    const items = within(await screen.findByRole('menu')).getAllByRole(
      'menuitem',
    );
    expect(items.map(item => item.textContent)).toEqual([
      'Unregister entity',
      'Inspect entity',
      'Copy entity URL',
    ]);
  }, 20_000);

  it('calls a project so, rather than a system with a type', async () => {
    open('/catalog/default/system/demo');
    expect(await screen.findByText('Projet', undefined, SLOW)).toBeVisible();
    const [tags] = screen.getAllByRole('list');
    expect(within(tags).getAllByRole('listitem')).toHaveLength(1);
  }, 20_000);

  it('shows where an environment runs in the graph, in words', async () => {
    open('/catalog/default/environment/demo.dev');
    expect(
      await screen.findByText('tourne sur', undefined, SLOW),
    ).toBeInTheDocument();
  }, 20_000);

  it('lets the graph place the icons of our kinds', () => {
    const Icon = kindIcons.cluster;
    const placing = {
      fontSize: 'inherit' as const,
      x: 12,
      width: 20,
      className: 'placed',
    };
    const { container } = render(<Icon {...placing} />);
    const svg = container.querySelector('svg');
    expect(svg).toHaveAttribute('x', '12');
    expect(svg).toHaveAttribute('width', '20');
    expect(svg).toHaveClass('placed');
  });
});
