import { ExtensionDefinition } from '@backstage/frontend-plugin-api';

/** What the reader adds to pages, in both its places. */
export const addonExtensions: ExtensionDefinition[] = [];
