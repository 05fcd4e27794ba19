import {
  ExtensionBoundary,
  coreExtensionData,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import {
  EntityCardBlueprint,
  EntityIconLinkBlueprint,
} from '@backstage/plugin-catalog-react/alpha';

const { useProps, filterFunction } = EntityIconLinkBlueprint.dataRefs;

// The header and its own card say all that there is to say of an environment.
const SAYS_ENOUGH = 'environment';

/** Backstage's card with the links that plugins add to it, in words. */
export const aboutCard = catalogPlugin
  .getExtension('entity-card:catalog/about')
  .override({
    *factory(originalFactory, { config, inputs, node }) {
      yield* originalFactory();
      if (!config.filter) {
        yield EntityCardBlueprint.dataRefs.filterFunction(
          ({ kind }) => kind.toLowerCase() !== SAYS_ENOUGH,
        );
      }
      yield coreExtensionData.reactElement(
        ExtensionBoundary.lazy(node, async () => {
          const { AboutCard } = await import('./AboutCard');
          return (
            <AboutCard
              iconLinks={inputs.iconLinks.map(link => ({
                id: link.node.spec.id,
                isFor: link.get(filterFunction) ?? (() => true),
                useProps: link.get(useProps),
              }))}
            />
          );
        }),
      );
    },
  });
