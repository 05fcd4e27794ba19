import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

export const nameFormField = FormFieldBlueprint.make({
  name: 'name',
  params: {
    field: async () => (await import('./formField')).nameField,
  },
});
