import { EntityHeaderLayoutBlueprint } from '@backstage/plugin-catalog-react/alpha';

export const entityHeader = EntityHeaderLayoutBlueprint.make({
  name: 'portal',
  params: {
    loader: async () =>
      (await import('./PortalEntityHeader')).PortalEntityHeader,
  },
});
