import catalogPlugin from '@backstage/plugin-catalog/alpha';

/** An entity that the search found, in words. */
export const searchResultItem = catalogPlugin
  .getExtension('search-result-list-item:catalog')
  .override({
    params: {
      component: async () => (await import('./ResultItem')).ResultItem,
    },
  });
