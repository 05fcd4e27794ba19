import {
  ExtensionBoundary,
  PageLayout,
  coreExtensionData,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { CatalogFilterBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** Backstage's page, with its filters and configuration, and a list in words. */
export const catalogPage = catalogPlugin.getExtension('page:catalog').override({
  *factory(originalFactory, { config, inputs, node }) {
    const original = originalFactory();
    yield* original;
    yield coreExtensionData.reactElement(
      <PageLayout
        title={original.get(coreExtensionData.title)}
        icon={original.get(coreExtensionData.icon)}
      >
        {ExtensionBoundary.lazy(node, async () => {
          const { CatalogPage } = await import('./CatalogPage');
          return (
            <CatalogPage
              pagination={config.pagination}
              filters={inputs.filters.map(filter => (
                <div key={filter.node.spec.id}>
                  {filter.get(coreExtensionData.reactElement)}
                </div>
              ))}
            />
          );
        })}
      </PageLayout>,
    );
  },
});

/** Kinds in words, and projects first: they are what the platform is about. */
export const kindFilter = catalogPlugin
  .getExtension('catalog-filter:catalog/kind')
  .override({
    *factory(originalFactory, { config, node }) {
      yield* originalFactory();
      yield coreExtensionData.reactElement(
        ExtensionBoundary.lazy(node, async () => {
          const { KindFilter } = await import('./KindFilter');
          return <KindFilter initialKind={config.initialFilter} />;
        }),
      );
    },
  });

/** Types in words, where there are several. */
export const typeFilter = catalogPlugin
  .getExtension('catalog-filter:catalog/type')
  .override({
    *factory(originalFactory, { node }) {
      yield* originalFactory();
      yield coreExtensionData.reactElement(
        ExtensionBoundary.lazy(node, async () => {
          const { TypeFilter } = await import('./TypeFilter');
          return <TypeFilter />;
        }),
      );
    },
  });

/** Whose entities, as a choice that the keyboard and a screen reader can make. */
export const listFilter = catalogPlugin
  .getExtension('catalog-filter:catalog/list')
  .override({
    *factory(originalFactory, { config, node }) {
      yield* originalFactory();
      yield coreExtensionData.reactElement(
        ExtensionBoundary.lazy(node, async () => {
          const { ListFilter } = await import('./ListFilter');
          return <ListFilter initialChoice={config.initialFilter} />;
        }),
      );
    },
  });

/** What the entities of a kind can be told apart by. */
export const factFilters = CatalogFilterBlueprint.make({
  name: 'facts',
  params: {
    loader: async () => {
      const { FactFilters } = await import('./FactFilters');
      return <FactFilters />;
    },
  },
});
