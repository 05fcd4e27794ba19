import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

export const placementFormField = FormFieldBlueprint.make({
  name: 'placement',
  params: {
    field: async () => (await import('./formField')).placementField,
  },
});
