import { ExtensionDefinition } from '@backstage/frontend-plugin-api';

/** The reader of documents. */
export const readerExtensions: ExtensionDefinition[] = [];
