import { createExternalRouteRef } from '@backstage/frontend-plugin-api';

export const createPageRouteRef = createExternalRouteRef({
  defaultTarget: 'scaffolder.root',
});

export const templatePageRouteRef = createExternalRouteRef({
  params: ['namespace', 'templateName'],
  defaultTarget: 'scaffolder.selectedTemplate',
});

export const runPageRouteRef = createExternalRouteRef({
  params: ['taskId'],
  defaultTarget: 'scaffolder.ongoingTask',
});

export const catalogPageRouteRef = createExternalRouteRef({
  defaultTarget: 'catalog.catalogIndex',
});
