import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

export const runUndoFormField = FormFieldBlueprint.make({
  name: 'run-undo',
  params: {
    field: async () => (await import('./formField')).runUndoField,
  },
});
