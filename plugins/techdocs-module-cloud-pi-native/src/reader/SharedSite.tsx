import { parseEntityRef } from '@backstage/catalog-model';
import {
  getEntityRootTechDocsPath,
  useTechDocsReaderPage,
} from '@backstage/plugin-techdocs-react';
import { Navigate, useParams } from 'react-router-dom';
import { SHARED_SITE } from './annotations';

/** Leads to the site of which an entity's documentation is a part, if it is one. */
export function SharedSite() {
  const { entityMetadata } = useTechDocsReaderPage();
  const { '*': path = '' } = useParams();
  const entity = entityMetadata.value;
  const shared = entity?.metadata.annotations?.[SHARED_SITE];
  if (!entity || !shared) return null;
  try {
    const { namespace, kind, name } = parseEntityRef(shared, {
      defaultKind: 'Component',
      defaultNamespace: 'default',
    });
    const page = path ? `/${path}` : getEntityRootTechDocsPath(entity);
    const site = `/docs/${namespace}/${kind}/${name}`.toLowerCase();
    return <Navigate to={`${site}${page || '/'}`} replace />;
  } catch {
    // An annotation that names nothing: the entity's own documentation, if any.
    return null;
  }
}
