import { ExtensionDefinition } from '@backstage/frontend-plugin-api';
import techdocsPlugin from '@backstage/plugin-techdocs/alpha';
import { RiArticleLine } from '@remixicon/react';
import { z } from 'zod/v4';

export const documentationHome = techdocsPlugin
  .getExtension('page:techdocs')
  .override({
    configSchema: {
      // The entity whose documentation is that of the portal.
      documentation: z.string().default('component:default/documentation'),
      // Where the page of search is.
      searchPath: z.string().default('/search'),
    },
    factory: (originalFactory, { config }) =>
      originalFactory({
        params: {
          noHeader: true,
          icon: <RiArticleLine aria-hidden />,
          loader: async () => {
            const { DocumentationHome } = await import('./DocumentationHome');
            return (
              <DocumentationHome
                documentation={config.documentation}
                searchPath={config.searchPath}
              />
            );
          },
        },
      }),
  });

/** The home of documentation. */
export const homeExtensions: ExtensionDefinition[] = [documentationHome];
