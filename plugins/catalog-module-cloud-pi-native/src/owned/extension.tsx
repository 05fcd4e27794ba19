import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

export const ownedCard = EntityCardBlueprint.make({
  name: 'portal-owned',
  params: {
    type: 'content',
    filter: { kind: 'group' },
    loader: async () => {
      const { OwnedCard } = await import('./OwnedCard');
      return <OwnedCard />;
    },
  },
});
