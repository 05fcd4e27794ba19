import {
  ExtensionBoundary,
  coreExtensionData,
} from '@backstage/frontend-plugin-api';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';

/** Backstage's card, with its configuration; relations in words, entities as links. */
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
          const { renderPageNode } = await import('./renderNode');
          return (
            <EntityCatalogGraphCard
              {...config}
              renderLabel={RelationLabel}
              renderNode={renderPageNode}
            />
          );
        }),
      );
    },
  });

/** Backstage's page, with its configuration and addresses, in words. */
export const graphPage = catalogGraphPlugin
  .getExtension('page:catalog-graph')
  .override({
    *factory(originalFactory, { config, node }) {
      yield* originalFactory();
      yield coreExtensionData.reactElement(
        ExtensionBoundary.lazy(node, async () => {
          const { GraphPage } = await import('./GraphPage');
          const { DEFAULT_GRAPH } = await import('./graphState');
          const { curve, relationPairs, showArrowHeads } = config;
          return (
            <GraphPage
              curve={curve}
              relationPairs={relationPairs}
              showArrowHeads={showArrowHeads}
              defaults={{
                roots: config.rootEntityRefs ?? DEFAULT_GRAPH.roots,
                depth: config.maxDepth ?? DEFAULT_GRAPH.depth,
                kinds: (config.selectedKinds ?? DEFAULT_GRAPH.kinds).map(kind =>
                  kind.toLowerCase(),
                ),
                relations: config.selectedRelations ?? DEFAULT_GRAPH.relations,
                direction: config.direction ?? DEFAULT_GRAPH.direction,
                isSimplified:
                  config.unidirectional ?? DEFAULT_GRAPH.isSimplified,
                isMerged: config.mergeRelations ?? DEFAULT_GRAPH.isMerged,
              }}
            />
          );
        }),
      );
    },
  });
