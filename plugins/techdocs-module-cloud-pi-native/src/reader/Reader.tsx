import { CompoundEntityRef } from '@backstage/catalog-model';
import { TechDocsReaderProvider } from '@backstage/plugin-techdocs';
import {
  TechDocsAddons,
  TechDocsReaderPageProvider,
} from '@backstage/plugin-techdocs-react';
import {
  attachTechDocsAddonComponentData,
  TechDocsAddonOptions,
} from '@backstage/plugin-techdocs-react/alpha';
import { ComponentType, Suspense } from 'react';
import { useRoutes } from 'react-router-dom';
import { SitePage } from './document/readDocument';
import { ReaderContent } from './ReaderContent';

function renderAddons(addons: readonly TechDocsAddonOptions[]) {
  return (
    <TechDocsAddons>
      {addons.map(options => {
        const Addon = options.component;
        attachTechDocsAddonComponentData(Addon, options);
        return (
          <Suspense key={options.name} fallback={null}>
            <Addon />
          </Suspense>
        );
      })}
    </TechDocsAddons>
  );
}

/** A site of documentation, open at the page that the address names. */
export function Reader({
  entityRef,
  addons,
  Header,
}: {
  entityRef: CompoundEntityRef;
  addons: readonly TechDocsAddonOptions[];
  /** What stands above a page, told which. */
  Header?: ComponentType<{ page: SitePage | undefined }>;
}) {
  // TechDocs looks for addons in the outlet of the route.
  return useRoutes([
    {
      path: '*',
      element: (
        <TechDocsReaderPageProvider entityRef={entityRef}>
          <TechDocsReaderProvider>
            {reader => <ReaderContent reader={reader} Header={Header} />}
          </TechDocsReaderProvider>
        </TechDocsReaderPageProvider>
      ),
      children: [{ path: '*', element: renderAddons(addons) }],
    },
  ]);
}
