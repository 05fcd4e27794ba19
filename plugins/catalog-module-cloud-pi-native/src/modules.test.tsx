import { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION,
  API_VERSION,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { component, team } from './__testUtils__/entities';
import { openPortal } from './__testUtils__/openPortal';
import { kindIcons } from './kindIcons';

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

const open = (path: string, more: Entity[] = []) =>
  openPortal(path, { catalog: [ENVIRONMENT, PROJECT, CLUSTER, ...more] });

describe('the modules', () => {
  it('gives an environment a header in French that keeps all of the stock one', async () => {
    open('/catalog/default/environment/demo.dev');
    expect(await screen.findByText('Environnement')).toBeVisible();
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
  });

  it('calls a project so, rather than a system with a type', async () => {
    open('/catalog/default/system/demo');
    expect((await screen.findAllByText('Projet'))[0]).toBeVisible();
    const [tags] = screen.getAllByRole('list');
    expect(within(tags).getAllByRole('listitem')).toHaveLength(1);
  });

  it('shows where an environment runs in the graph, in words and as a link', async () => {
    open('/catalog/default/environment/demo.dev');
    expect(await screen.findByText('tourne sur')).toBeInTheDocument();
    const drawn = await screen.findByText('cluster:default/usuel-hp-1', {
      selector: 'title',
    });
    expect(drawn.closest('a')).toHaveAttribute(
      'href',
      '/catalog/default/cluster/usuel-hp-1',
    );
  });

  it('says what a component is in words, with links that lead somewhere only', async () => {
    open('/catalog/default/component/demo-site', [component('demo-site')]);
    await screen.findByText('À propos');
    const about = screen.getByRole('article', { name: 'À propos' });
    expect(within(about).getByText('site web')).toBeVisible();
    expect(within(about).getByText('expérimental')).toBeVisible();
    expect(within(about).getByText('Aucune description.')).toBeVisible();
    expect(
      within(about).getByRole('link', { name: 'Modifier le fichier' }),
    ).toHaveAttribute('href', 'https://forge.test/edit');
    expect(
      within(about).getByRole('button', { name: 'Relire le fichier' }),
    ).toBeVisible();

    const links = within(screen.getByRole('article', { name: 'Liens' }));
    expect(
      links.getByRole('link', { name: 'GitLab (nouvel onglet)' }),
    ).toHaveAttribute('target', '_blank');
    expect(links.queryByText('Piège')).not.toBeInTheDocument();
  });

  it('offers to edit a file on a branch only', async () => {
    const site = component('demo-site');
    open('/catalog/default/component/demo-site', [
      {
        ...site,
        metadata: {
          ...site.metadata,
          annotations: {
            'backstage.io/edit-url': 'https://forge.test/-/edit/HEAD/a.yaml',
          },
        },
      },
    ]);
    expect(await screen.findByText('À propos')).toBeVisible();
    expect(screen.queryByText('Modifier le fichier')).not.toBeInTheDocument();
  });

  it('leaves the card out where the header has said it all', async () => {
    open('/catalog/default/environment/demo.dev');
    await screen.findByText('tourne sur');
    expect(
      screen.queryByRole('article', { name: 'À propos' }),
    ).not.toBeInTheDocument();
  });

  it('lists what a team is in charge of, by kind', async () => {
    open('/catalog/default/group/demo', [team('demo')]);
    expect(await screen.findByText('Environnements (1)')).toBeVisible();
    const owned = within(screen.getByRole('article', { name: 'En charge de' }));
    expect(owned.getByRole('link', { name: 'dev de demo' })).toHaveAttribute(
      'href',
      '/catalog/default/environment/demo.dev',
    );
  });

  it('says so where a team is in charge of nothing', async () => {
    open('/catalog/default/group/autre', [team('autre')]);
    expect(
      await screen.findByText('Rien que vous puissiez voir.'),
    ).toBeVisible();
  });

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
