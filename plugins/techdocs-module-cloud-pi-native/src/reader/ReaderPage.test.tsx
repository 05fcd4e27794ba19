import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import techdocsPlugin from '@backstage/plugin-techdocs/alpha';
import {
  techdocsApiRef,
  techdocsStorageApiRef,
  TechDocsApi,
  TechDocsStorageApi,
} from '@backstage/plugin-techdocs-react';
import { cloudPiNativeReactTranslations } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sitePage } from '../__testUtils__/sitePage';
import { documentationModule } from '../module';
import { documentationTranslations } from '../translations/module';

const SITE = '/docs/default/component/doc';

const techdocs: TechDocsApi = {
  getCookie: async () => ({ expiresAt: '2999-01-01T00:00:00Z' }),
  getApiOrigin: async () => 'http://localhost/api/techdocs',
  getTechDocsMetadata: async () => ({
    site_name: 'Le site',
    site_description: '',
  }),
  getEntityMetadata: async () => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'doc', namespace: 'default' },
  }),
};

const pages: Record<string, string> = {
  'demarrer/secrets/': sitePage(
    '<h2 id="a">Un coffre</h2><p>Texte <a id="suite" href="../production/">suite</a></p>',
  ),
  'demarrer/production/': sitePage('<p>Fin</p>', 'Production'),
};

const storage: TechDocsStorageApi = {
  getApiOrigin: techdocs.getApiOrigin,
  getStorageUrl: async () => 'http://localhost/api/techdocs/static/docs',
  getBuilder: async () => 'local',
  getBaseUrl: async () => '',
  getEntityDocs: async (_ref, path) => {
    const page = pages[path];
    if (!page) throw new Error('Page not found. ');
    return page;
  },
  syncEntityDocs: async () => 'cached',
};

function open(
  path: string,
  {
    site = storage,
    entity = techdocs,
  }: Partial<{
    site: TechDocsStorageApi;
    entity: TechDocsApi;
  }> = {},
) {
  // In the place of TechDocs' own.
  const apis = [
    ApiBlueprint.make({
      params: define =>
        define({ api: techdocsApiRef, deps: {}, factory: () => entity }),
    }),
    ApiBlueprint.make({
      name: 'storage',
      params: define =>
        define({ api: techdocsStorageApiRef, deps: {}, factory: () => site }),
    }),
  ];
  renderTestApp({
    features: [
      techdocsPlugin,
      documentationModule,
      createFrontendModule({ pluginId: 'techdocs', extensions: apis }),
      documentationTranslations,
      cloudPiNativeReactTranslations,
    ],
    initialRouteEntries: [`${SITE}/${path}`],
    config: {
      backend: { baseUrl: 'http://localhost' },
      app: {
        title: 'Portail',
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
    apis: [mockApis.permission()],
  });
}

async function article(title: string) {
  let found: HTMLElement | null | undefined;
  await waitFor(() => {
    found = screen
      .getByTestId('techdocs-native-shadowroot')
      .shadowRoot?.querySelector('article');
    expect(found?.querySelector('h1')?.textContent).toContain(title);
  });
  if (!found) throw new Error('no article');
  return found;
}

beforeEach(() => {
  Element.prototype.scrollIntoView = jest.fn();
});

describe('the reader', () => {
  it('shows a page with its menu, contents and neighbours, in French', async () => {
    open('demarrer/secrets/');
    await article('Secrets');
    const menu = screen.getByRole('navigation', {
      name: 'Pages de cette documentation',
    });
    expect(
      within(menu).getByRole('button', { name: 'Démarrer' }),
    ).toHaveAttribute('aria-expanded', 'true');
    expect(within(menu).getByRole('link', { name: 'Secrets' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(
      within(
        screen.getByRole('navigation', { name: 'Sur cette page' }),
      ).getByRole('link', { name: 'Un coffre' }),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Page suivante Production' }),
    ).toHaveAttribute('href', `${SITE}/demarrer/production/`);
    await waitFor(() =>
      expect(document.title).toBe('Secrets – Le site – Portail'),
    );
  });

  it('follows a link of the article in place, and goes to the title', async () => {
    open('demarrer/secrets/');
    const first = await article('Secrets');
    const link = first.querySelector<HTMLElement>('#suite');
    if (link) await userEvent.click(link);
    const second = await article('Production');
    const root = second.getRootNode();
    await waitFor(() =>
      expect(root instanceof ShadowRoot && root.activeElement).toBe(
        second.querySelector('h1'),
      ),
    );
  });

  it('says that a page is not there', async () => {
    open('nulle-part/');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Cette page n’existe pas',
    );
    expect(document.body).not.toHaveTextContent('Page not found');
    expect(
      screen.getByRole('link', {
        name: 'Première page de cette documentation',
      }),
    ).toHaveAttribute('href', SITE);
  });

  it('says why a site could not be built', async () => {
    open('demarrer/absente/', {
      site: {
        ...storage,
        syncEntityDocs: async (_ref, log) => {
          log?.('Lecture de mkdocs.yml');
          throw new Error('mkdocs.yml, line 3: nav is no list');
        },
      },
    });
    const alert = await screen.findByRole('alert');
    await waitFor(() =>
      expect(alert).toHaveTextContent('mkdocs.yml, line 3: nav is no list'),
    );
    expect(screen.getByText('Lecture de mkdocs.yml')).toBeInTheDocument();
  });

  it('tells nothing of the server where that is what failed', async () => {
    open('demarrer/absente/', {
      site: {
        ...storage,
        syncEntityDocs: async (_ref, log) => {
          log?.('Publishing to /srv/portal');
          throw new Error(
            "EACCES: permission denied, mkdir '/srv/portal/docs'",
          );
        },
      },
    });
    const alert = await screen.findByRole('alert');
    await waitFor(() =>
      expect(alert).toHaveTextContent('La cause est dans le portail'),
    );
    expect(document.body).not.toHaveTextContent('/srv/portal');
  });

  it('says that a site is not there, or not for the reader', async () => {
    open('', {
      entity: {
        ...techdocs,
        getEntityMetadata: async () => {
          throw new Error('404');
        },
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Cette documentation n’existe pas, ou ne vous est pas ouverte',
    );
  });
});
