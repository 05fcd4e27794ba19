import { createExternalRouteRef } from '@backstage/frontend-plugin-api';

export const createPageRouteRef = createExternalRouteRef({
  defaultTarget: 'scaffolder.root',
});

export const catalogPageRouteRef = createExternalRouteRef({
  defaultTarget: 'catalog.catalogIndex',
});
