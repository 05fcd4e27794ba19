import {
  ExtensionBoundary,
  coreExtensionData,
} from '@backstage/frontend-plugin-api';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';

/** Backstage's card, with its configuration, and relations in words. */
export const relationsCard = catalogGraphPlugin
  .getExtension('entity-card:catalog-graph/relations')
  .override({
    *factory(originalFactory, { config, node }) {
      yield* originalFactory();
      yield coreExtensionData.reactElement(
        ExtensionBoundary.lazy(node, async () => {
          const { EntityCatalogGraphCard } = await import(
            '@backstage/plugin-catalog-graph'
          );
          const { RelationLabel } = await import('./RelationLabel');
          return (
            <EntityCatalogGraphCard {...config} renderLabel={RelationLabel} />
          );
        }),
      );
    },
  });
