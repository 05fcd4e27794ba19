import { createApp } from '@backstage/frontend-defaults';
import {
  ApiBlueprint,
  PageBlueprint,
  PluginHeaderActionBlueprint,
  SubPageBlueprint,
  appThemeApiRef,
  createFrontendModule,
  createFrontendPlugin,
  createRouteRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import { oidcAuthApiRef } from '@cloud-pi-native/backstage-plugin-cloud-pi-native';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { brandingModule } from './module';

const page = (
  path: string,
  title: string,
  content: JSX.Element,
  name?: string,
) =>
  PageBlueprint.make({
    name,
    params: {
      path,
      title,
      icon: <svg aria-hidden />,
      routeRef: createRouteRef(),
      loader: async () => content,
    },
  });
const tab = (path: string, title: string) =>
  SubPageBlueprint.make({
    name: path,
    params: { path, title, loader: async () => <p>{`Onglet ${title}`}</p> },
  });
const plugin = (
  pluginId: string,
  extensions: Parameters<typeof createFrontendPlugin>[0]['extensions'],
) => createFrontendPlugin({ pluginId, extensions });

function Themes() {
  const themes = useApi(appThemeApiRef).getInstalledThemes();
  return <p>{themes.map(({ title }) => title).join(', ')}</p>;
}

// In another order than the navigation's, and not all that it knows.
const PLUGINS = [
  plugin('user-settings', [page('/settings', 'Paramètres', <Themes />)]),
  plugin('catalog', [
    page('/catalog', 'Catalogue logiciel', <p>Le catalogue</p>),
  ]),
  plugin('unheard-of', [page('/unheard-of', 'Une autre page', <p />)]),
  plugin('cloud-pi-native', [
    page('/', 'Accueil', <p />, 'home'),
    page('/operations', 'Exploitation', <p />, 'operations'),
  ]),
  plugin('scaffolder', [
    PageBlueprint.make({
      params: {
        path: '/create',
        title: 'Créer',
        icon: <svg aria-hidden />,
        routeRef: createRouteRef(),
      },
    }),
    tab('templates', 'Modèles'),
    tab('tasks', 'Exécutions'),
    tab('own', 'Un onglet de plus'),
    PluginHeaderActionBlueprint.make({
      params: { loader: async () => <button>Une action</button> },
    }),
  ]),
];

const auth = {
  getBackstageIdentity: async () => ({
    token: 'portal-token',
    identity: {
      type: 'user' as const,
      userEntityRef: 'user:default/camille.durand-0000',
      ownershipEntityRefs: [],
    },
  }),
  getProfile: async () => ({ displayName: 'Camille Durand' }),
  getAccessToken: jest.fn(),
  getIdToken: jest.fn(),
  signIn: jest.fn(),
  signOut: jest.fn(),
  sessionState$: jest.fn(),
};

function open(path: string, language: 'fr' | 'en' = 'fr') {
  window.localStorage.clear();
  window.history.replaceState({}, '', path);
  const oidc = ApiBlueprint.make({
    name: 'oidc',
    params: define =>
      define({ api: oidcAuthApiRef, deps: {}, factory: () => auth }),
  });
  // In the place of Backstage's own.
  const permission = ApiBlueprint.make({
    name: 'permission',
    params: define =>
      define({
        api: permissionApiRef,
        deps: {},
        factory: () => ({
          authorize: async () => ({ result: AuthorizeResult.DENY }),
        }),
      }),
  });
  const config = mockApis.config({
    data: {
      app: {
        title: 'Portail',
        baseUrl: 'http://localhost',
        extensions: [
          {
            'api:app/app-language': {
              config: {
                availableLanguages: ['fr', 'en'],
                defaultLanguage: language,
              },
            },
          },
        ],
      },
      backend: { baseUrl: 'http://localhost:7007' },
    },
  });
  const app = createApp({
    features: [
      brandingModule,
      createFrontendModule({ pluginId: 'app', extensions: [oidc, permission] }),
      ...PLUGINS,
    ],
    advanced: { configLoader: async () => ({ config }) },
  });
  render(app.createRoot());
}

const names = (links: HTMLElement[]) => links.map(link => link.textContent);

describe('brandingModule', () => {
  it('signs in, and shows the pages that are installed and allowed in its own order', async () => {
    open('/catalog');
    expect(await screen.findByText('Le catalogue')).toBeVisible();
    const navigation = screen.getByRole('navigation', { name: 'sidebar nav' });
    expect(names(within(navigation).getAllByRole('link'))).toEqual([
      'Cloud π Native',
      'Accueil',
      'Catalogue logiciel',
      'Créer',
      'Paramètres',
    ]);
  });

  it('leads to the tabs of a page by links that say which one is open', async () => {
    open('/create/tasks');
    const tabs = within(
      await screen.findByRole('navigation', { name: 'Rubriques de la page' }),
    );
    expect(names(tabs.getAllByRole('link'))).toEqual([
      'Modèles',
      'Exécutions',
      'Un onglet de plus',
    ]);
    const current = () =>
      tabs
        .getAllByRole('link')
        .filter(link => link.getAttribute('aria-current') === 'page');
    expect(names(current())).toEqual(['Exécutions']);
    await waitFor(() =>
      expect(document.title).toBe('Exécutions – Créer – Portail'),
    );
    expect(screen.queryByRole('tab')).toBeNull();
    expect(
      await screen.findByRole('button', { name: 'Une action' }),
    ).toBeVisible();

    await userEvent.click(tabs.getByRole('link', { name: 'Modèles' }));
    expect(await screen.findByText('Onglet Modèles')).toBeVisible();
    expect(names(current())).toEqual(['Modèles']);
    await waitFor(() =>
      expect(document.title).toBe('Modèles – Créer – Portail'),
    );
  });

  it('says the titles that it knows in the reader’s language', async () => {
    open('/create/tasks', 'en');
    const breadcrumbs = await screen.findByRole('navigation', {
      name: 'Breadcrumbs',
    });
    expect(names(within(breadcrumbs).getAllByRole('listitem'))).toEqual([
      'Create',
      'Runs',
    ]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Create',
    );
    const tabs = screen.getByRole('navigation', {
      name: 'Sections of the page',
    });
    expect(names(within(tabs).getAllByRole('link'))).toEqual([
      'Templates',
      'Runs',
      'Un onglet de plus',
    ]);
  });

  it('offers its own themes, and no other', async () => {
    open('/settings');
    expect(await screen.findByText('Sombre, Clair')).toBeVisible();
  });
});
