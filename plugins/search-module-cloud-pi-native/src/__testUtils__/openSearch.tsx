import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { SearchQuery, SearchResultSet } from '@backstage/plugin-search-common';
import searchPlugin from '@backstage/plugin-search/alpha';
import { searchApiRef } from '@backstage/plugin-search-react';
import techdocsPlugin from '@backstage/plugin-techdocs/alpha';
import { cloudPiNativeReactTranslations } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { screen } from '@testing-library/react';
import { searchModule } from '../module';
import { searchShortcut } from '../shortcut/module';
import { searchTranslations } from '../translations/module';
import { anAnswer } from './answers';

/** Opens a page of a portal whose search answers so. */
export function openSearch(
  path: string,
  answer: (query: SearchQuery) => Promise<SearchResultSet> = async () =>
    anAnswer(),
) {
  window.localStorage.clear();
  const query = jest.fn(answer);
  renderTestApp({
    features: [
      searchPlugin,
      techdocsPlugin,
      searchModule,
      searchShortcut,
      searchTranslations,
      cloudPiNativeReactTranslations,
    ],
    initialRouteEntries: [path],
    config: {
      cloudPiNative: { support: { url: 'https://support.example.org' } },
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
      [searchApiRef, { query }],
      mockApis.identity({ userEntityRef: 'user:default/camille' }),
      mockApis.permission(),
    ],
  });
  return query;
}

/** The box of the page. */
export const box = () =>
  screen.findByRole('searchbox', {
    name: 'Rechercher dans la documentation et le catalogue',
  });
/** What the page announces. */
export const status = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('')
    // Spaces that do not break are as good.
    .replace(/\s/g, ' ');
