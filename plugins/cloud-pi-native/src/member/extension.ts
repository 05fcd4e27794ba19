import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

export const memberFormField = FormFieldBlueprint.make({
  name: 'member',
  params: {
    field: async () => (await import('./formField')).memberField,
  },
});
