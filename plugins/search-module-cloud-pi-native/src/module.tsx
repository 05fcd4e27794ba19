import { createFrontendModule } from '@backstage/frontend-plugin-api';
import searchPlugin from '@backstage/plugin-search/alpha';
import { SearchFilterResultTypeBlueprint } from '@backstage/plugin-search-react/alpha';
import { RiSearchLine } from '@remixicon/react';

export const searchPage = searchPlugin.getExtension('page:search').override({
  factory: (originalFactory, { inputs }) =>
    originalFactory({
      params: {
        noHeader: true,
        icon: <RiSearchLine aria-hidden />,
        loader: async () => {
          const { SearchPage } = await import('./page/SearchPage');
          const types = inputs.resultTypes.map(type =>
            type.get(SearchFilterResultTypeBlueprint.dataRefs.resultType),
          );
          return <SearchPage contributedTypes={types} />;
        },
      },
    }),
});

/**
 * Replaces the page of search.
 *
 * @public
 */
export const searchModule = createFrontendModule({
  pluginId: 'search',
  extensions: [searchPage],
});
