import { TechDocsAddonOptions } from '@backstage/plugin-techdocs-react/alpha';
import { useMemo } from 'react';
import { useParams } from 'react-router-dom';
import { SitePage } from './document/readDocument';
import { Reader } from './Reader';
import { ReaderHeader } from './ReaderHeader';
import { SharedSite } from './SharedSite';

function Header({ page }: { page: SitePage | undefined }) {
  return (
    <>
      <SharedSite />
      <ReaderHeader page={page} />
    </>
  );
}

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
  return (
    <main>
      <Reader
        key={`${namespace}/${kind}/${name}`}
        entityRef={entityRef}
        addons={addons}
        Header={Header}
      />
    </main>
  );
}
