import { Entity } from '@backstage/catalog-model';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import techdocsPlugin from '@backstage/plugin-techdocs/alpha';
import { cloudPiNativeReactTranslations } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { documentationModule } from '../module';
import { documentationTranslations } from '../translations/module';

const documented = (name: string, team: string, title?: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name,
    namespace: 'default',
    ...(title && { title }),
    annotations: { 'backstage.io/techdocs-ref': 'dir:.' },
  },
  relations: [{ type: 'ownedBy', targetRef: `group:default/${team}` }],
});

const PORTAL = documented('documentation', 'service-team', 'Documentation');
const WITHOUT: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'sans-doc', namespace: 'default' },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/mine' }],
};

// Where the form leads: shows the address it was given.
function Address() {
  const { pathname, search } = useLocation();
  return <p>{`${pathname}${search}`}</p>;
}
const searchPlugin = createFrontendPlugin({
  pluginId: 'search',
  extensions: [
    PageBlueprint.make({
      params: { path: '/search', loader: async () => <Address /> },
    }),
  ],
});

function open({
  entities = [],
  catalog = catalogApiMock({ entities }),
  path = '/docs',
}: {
  entities?: Entity[];
  catalog?:
    | Parameters<typeof catalogApiMock.mock>[0]
    | ReturnType<typeof catalogApiMock>;
  path?: string;
}) {
  window.localStorage.clear();
  renderTestApp({
    features: [
      techdocsPlugin,
      searchPlugin,
      // The whole of it: what it did not list would not be there.
      documentationModule,
      documentationTranslations,
      cloudPiNativeReactTranslations,
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
      [catalogApiRef, catalog],
      mockApis.identity({
        userEntityRef: 'user:default/camille',
        ownershipEntityRefs: ['user:default/camille', 'group:default/mine'],
      }),
      mockApis.permission(),
    ],
  });
}

const applications = async () =>
  within(
    await screen.findByRole('article', {
      name: 'Documentation de vos applications',
    }),
  );

describe('the documentation home', () => {
  it('is by need, each page at its address, under one heading', async () => {
    open({ entities: [PORTAL] });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Documentation' }),
    ).toBeVisible();
    expect(
      screen
        .getAllByRole('heading', { level: 2 })
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Comprendre l’offre',
      'Démarrer',
      'Trouver une information',
      'Préparer la production',
      'Dépanner',
      'Exploiter le portail',
      'Documentation de vos applications',
    ]);
    expect(
      screen.getByRole('link', { name: 'Obtenir un compte' }),
    ).toHaveAttribute(
      'href',
      '/docs/default/component/documentation/demarrer/compte/',
    );
  });

  it('keeps what is for a reader, and says so in the address', async () => {
    open({ entities: [PORTAL] });
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Décideur' }),
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('link', { name: 'Gérer les secrets' }),
      ).not.toBeInTheDocument(),
    );
    expect(
      screen.getByRole('link', { name: 'Les trois formes de l’offre' }),
    ).toBeVisible();
    expect(screen.getByText(/^\d+ pages proposées$/)).toBeVisible();
    await userEvent.click(
      screen.getByRole('radio', { name: 'Tous les profils' }),
    );
    expect(
      await screen.findByRole('link', { name: 'Gérer les secrets' }),
    ).toBeVisible();
  });

  it('takes the reader from the address', async () => {
    open({ path: '/docs?profil=security' });
    expect(
      await screen.findByRole('radio', { name: 'Sécurité' }),
    ).toBeChecked();
    expect(
      screen.queryByRole('link', { name: 'Les quotas' }),
    ).not.toBeInTheDocument();
  });

  it('searches on the page of search', async () => {
    open({});
    await userEvent.type(
      await screen.findByRole('searchbox', {
        name: 'Rechercher dans la documentation et le catalogue',
      }),
      ' quota & dépassé{Enter}',
    );
    expect(
      await screen.findByText('/search?query=quota+%26+d%C3%A9pass%C3%A9'),
    ).toBeVisible();
  });

  it('lists what has documentation, one’s own first, without the portal’s', async () => {
    open({
      entities: [
        PORTAL,
        WITHOUT,
        documented('alpha', 'theirs'),
        documented('zeta', 'mine', 'Zêta'),
      ],
    });
    const list = await applications();
    expect(await list.findByText('2 documentations')).toBeVisible();
    expect(list.getAllByRole('link').map(link => link.textContent)).toEqual([
      'Zêta',
      'alpha',
    ]);
    expect(list.getByRole('link', { name: 'Zêta' })).toHaveAttribute(
      'href',
      '/docs/default/component/zeta',
    );
    expect(
      within(list.getByRole('region', { name: 'Vos équipes' })).getAllByRole(
        'link',
      ),
    ).toHaveLength(1);
  });

  it('filters them by name', async () => {
    open({
      entities: [documented('alpha', 'theirs'), documented('zeta', 'mine')],
    });
    const list = await applications();
    const filter = list.getByRole('searchbox', { name: 'Filtrer par nom' });
    await userEvent.type(filter, 'alp');
    expect(await list.findByText('1 documentation')).toBeVisible();
    expect(list.getByRole('link', { name: 'alpha' })).toBeVisible();
    await userEvent.type(filter, 'xyz');
    expect(await list.findByText(/ne porte ce nom/)).toBeVisible();
  });

  it('says how to add documentation where there is none', async () => {
    open({ entities: [PORTAL, WITHOUT] });
    const list = await applications();
    expect(await list.findByText(/Aucune application/)).toBeVisible();
    expect(list.getByText(/mkdocs\.yml/)).toBeVisible();
    expect(list.queryByRole('link')).not.toBeInTheDocument();
  });

  it('keeps the rest while the catalogue is down, and tries again', async () => {
    const real = catalogApiMock({ entities: [documented('zeta', 'mine')] });
    let isDown = true;
    const catalog = catalogApiMock.mock({
      queryEntities: jest.fn(async request => {
        if (isDown) throw new Error('down');
        return real.queryEntities(request);
      }),
    });
    open({ catalog });
    const list = await applications();
    const retry = await list.findByRole('button', { name: 'Réessayer' });
    expect(
      screen.getByRole('link', { name: 'Obtenir un compte' }),
    ).toBeVisible();
    isDown = false;
    await userEvent.click(retry);
    expect(await list.findByRole('link', { name: 'zeta' })).toBeVisible();
  });
});
