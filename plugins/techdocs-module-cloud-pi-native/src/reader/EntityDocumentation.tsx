import { getCompoundEntityRef, parseEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { getEntityRootTechDocsPath } from '@backstage/plugin-techdocs-react';
import { TechDocsAddonOptions } from '@backstage/plugin-techdocs-react/alpha';
import { useMemo } from 'react';
import { Navigate, useLocation, useParams } from 'react-router-dom';
import { SHARED_SITE, SOURCE } from './annotations';
import { EmptyDocumentation } from './EmptyDocumentation';
import { Reader } from './Reader';

/** The tab "Documentation" of an entity. */
export function EntityDocumentation({
  addons,
}: {
  addons: readonly TechDocsAddonOptions[];
}) {
  const { entity } = useEntity();
  const { '*': path = '' } = useParams();
  const { pathname } = useLocation();
  const shared = entity.metadata.annotations?.[SHARED_SITE];
  const entityRef = useMemo(() => {
    try {
      if (shared) return parseEntityRef(shared);
    } catch {
      // An annotation that names nothing: the entity's own documentation, if any.
    }
    return getCompoundEntityRef(entity);
  }, [entity, shared]);

  if (!shared && !entity.metadata.annotations?.[SOURCE]) {
    return <EmptyDocumentation />;
  }
  const first = getEntityRootTechDocsPath(entity);
  if (path === '' && first.length > 1) {
    return <Navigate to={`${pathname.replace(/\/$/, '')}${first}`} replace />;
  }
  return <Reader entityRef={entityRef} addons={addons} />;
}
