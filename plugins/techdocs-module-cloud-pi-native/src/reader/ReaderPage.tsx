import { TechDocsAddonOptions } from '@backstage/plugin-techdocs-react/alpha';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router-dom';
import { SitePage } from './document/readDocument';
import { Reader } from './Reader';
import { ReaderHeader } from './ReaderHeader';
import { SharedSite } from './SharedSite';

/** At `/docs/<namespace>/<kind>/<name>`: the documentation of an entity. */
export function ReaderPage({
  addons,
}: {
  addons: readonly TechDocsAddonOptions[];
}) {
  const { namespace = 'default', kind = 'component', name = '' } = useParams();
  const entityRef = useMemo(
    () => ({ namespace, kind, name }),
    [namespace, kind, name],
  );
  const [page, setPage] = useState<SitePage>();
  return (
    <main>
      <Reader
        key={`${namespace}/${kind}/${name}`}
        entityRef={entityRef}
        addons={addons}
        onPage={setPage}
        header={
          <>
            <SharedSite />
            <ReaderHeader page={page} />
          </>
        }
      />
    </main>
  );
}
