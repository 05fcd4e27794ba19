import {
  AppRootElementBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { SearchShortcut } from './SearchShortcut';

export const shortcutElement = AppRootElementBlueprint.make({
  name: 'search-shortcut',
  params: { element: <SearchShortcut /> },
});

/**
 * Ctrl+K, or Cmd+K, leads to search from everywhere.
 *
 * @public
 */
export const searchShortcut = createFrontendModule({
  pluginId: 'app',
  extensions: [shortcutElement],
});
