import {
  ExtensionBoundary,
  coreExtensionData,
  createExtensionBlueprint,
} from '@backstage/frontend-plugin-api';
import { ReactElement } from 'react';

/**
 * A card of the home page, under the words of welcome. It decides itself
 * whether it has something to say: it is a `Section`, or nothing.
 *
 * @public
 */
export const HomeCardBlueprint = createExtensionBlueprint({
  kind: 'home-card',
  attachTo: { id: 'page:cloud-pi-native/home', input: 'cards' },
  output: [coreExtensionData.reactElement],
  *factory(params: { loader: () => Promise<ReactElement> }, { node }) {
    yield coreExtensionData.reactElement(
      ExtensionBoundary.lazy(node, params.loader),
    );
  },
});
