import { useApi } from '@backstage/frontend-plugin-api';
import { CompoundEntityRef } from '@backstage/catalog-model';
import { techdocsStorageApiRef } from '@backstage/plugin-techdocs-react';
import { useEffect, useMemo, useState } from 'react';
import { useHref, useLocation, useParams } from 'react-router-dom';
import { PagePlace } from './document/addresses';

/** Where the site is in the portal: the address without the page's own part. */
export function siteAddress(pathname: string, page: string): string {
  const segments = pathname.split('/').filter(Boolean);
  const own = page.split('/').filter(Boolean).length;
  return `/${segments.slice(0, segments.length - own).join('/')}`;
}

/** The place of a page of the site that is open, once it is known. */
export function usePlace(
  entityRef: CompoundEntityRef,
  path: string,
): PagePlace | undefined {
  const storage = useApi(techdocsStorageApiRef);
  const { '*': page = '' } = useParams();
  const site = useHref(siteAddress(useLocation().pathname, page));
  const [storageRoot, setStorageRoot] = useState<string>();
  const { namespace, kind, name } = entityRef;

  useEffect(() => {
    let current = true;
    storage.getStorageUrl().then(url => {
      if (current) setStorageRoot(new URL(url, window.location.href).href);
    });
    return () => {
      current = false;
    };
  }, [storage]);

  return useMemo(
    () =>
      storageRoot === undefined
        ? undefined
        : {
            siteUrl: new URL(site, window.location.origin).href,
            storageUrl: `${storageRoot}/${namespace}/${kind}/${name}`,
            path: path.replace(/\/+$/, ''),
          },
    [storageRoot, site, namespace, kind, name, path],
  );
}
