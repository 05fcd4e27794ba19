import { ExtensionDefinition } from '@backstage/frontend-plugin-api';

/** The home of documentation. */
export const homeExtensions: ExtensionDefinition[] = [];
