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
import { ReactElement, Suspense } from 'react';
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
  header,
  onPage,
}: {
  entityRef: CompoundEntityRef;
  addons: readonly TechDocsAddonOptions[];
  header?: ReactElement;
  onPage?: (page: SitePage) => void;
}) {
  // TechDocs looks for addons in the outlet of the route.
  return useRoutes([
    {
      path: '*',
      element: (
        <TechDocsReaderPageProvider entityRef={entityRef}>
          {header}
          <TechDocsReaderProvider>
            {reader => <ReaderContent reader={reader} onPage={onPage} />}
          </TechDocsReaderProvider>
        </TechDocsReaderPageProvider>
      ),
      children: [{ path: '*', element: renderAddons(addons) }],
    },
  ]);
}
