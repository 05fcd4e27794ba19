import {
  createApiRef,
  ExtensionDefinition,
} from '@backstage/frontend-plugin-api';
import techdocsPlugin from '@backstage/plugin-techdocs/alpha';
import {
  AddonBlueprint,
  TechDocsAddonOptions,
} from '@backstage/plugin-techdocs-react/alpha';
import { addonExtensions } from '../addons/extensions';

// TechDocs' own, which it does not export.
const addonsApiRef = createApiRef<{ getAddons(): TechDocsAddonOptions[] }>({
  id: 'plugin.techdocs.addons',
});

export const readerPage = techdocsPlugin
  .getExtension('page:techdocs/reader')
  .override({
    factory: (originalFactory, { apis, inputs }) =>
      originalFactory({
        params: {
          noHeader: true,
          loader: async () => {
            const addons = [
              ...(apis.get(addonsApiRef)?.getAddons() ?? []),
              ...inputs.addons.map(addon =>
                addon.get(AddonBlueprint.dataRefs.addon),
              ),
            ];
            const { ReaderPage } = await import('./ReaderPage');
            return <ReaderPage addons={addons} />;
          },
        },
      }),
  });

export const entityDocumentation = techdocsPlugin
  .getExtension('entity-content:techdocs')
  .override({
    factory: (originalFactory, { apis, inputs }) =>
      originalFactory({
        params: {
          title: 'Documentation',
          loader: async () => {
            const addons = [
              ...(apis.get(addonsApiRef)?.getAddons() ?? []),
              ...inputs.addons.map(addon =>
                addon.get(AddonBlueprint.dataRefs.addon),
              ),
            ];
            const { EntityDocumentation } = await import(
              './EntityDocumentation'
            );
            return <EntityDocumentation addons={addons} />;
          },
        },
      }),
  });

/** The reader of documents: its page, its tab on entities, and what it adds to pages. */
export const readerExtensions: ExtensionDefinition[] = [
  readerPage,
  entityDocumentation,
  ...addonExtensions,
];
