import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

export const summaryFormField = FormFieldBlueprint.make({
  name: 'summary',
  params: {
    field: async () => (await import('./formField')).summaryField,
  },
});
