import {
  ExtensionBoundary,
  coreExtensionData,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';

/** Backstage's card of links, which says in English that they open a new tab. */
export const linksCard = catalogPlugin
  .getExtension('entity-card:catalog/links')
  .override({
    *factory(originalFactory, { node }) {
      yield* originalFactory();
      yield coreExtensionData.reactElement(
        ExtensionBoundary.lazy(node, async () => {
          const { LinksCard } = await import('./LinksCard');
          return <LinksCard />;
        }),
      );
    },
  });
