import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { homeExtensions } from './home/extensions';
import { readerExtensions } from './reader/extensions';

/**
 * What the portal changes in TechDocs: its home and its reader.
 *
 * @public
 */
export const documentationModule = createFrontendModule({
  pluginId: 'techdocs',
  extensions: [...homeExtensions, ...readerExtensions],
});
