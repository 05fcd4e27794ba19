import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

export const projectFormField = FormFieldBlueprint.make({
  name: 'project',
  params: {
    field: async () => (await import('./formField')).projectField,
  },
});
