import { createRouteRef } from '@backstage/frontend-plugin-api';

export const homeRouteRef = createRouteRef();
export const servicesRouteRef = createRouteRef();
export const operationsRouteRef = createRouteRef();
