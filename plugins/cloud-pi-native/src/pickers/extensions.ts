import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

export const pickerFormFields = [
  FormFieldBlueprint.make({
    name: 'repository',
    params: {
      field: async () => (await import('./formFields')).repositoryField,
    },
  }),
  FormFieldBlueprint.make({
    name: 'environment',
    params: {
      field: async () => (await import('./formFields')).environmentField,
    },
  }),
  FormFieldBlueprint.make({
    name: 'zone',
    params: { field: async () => (await import('./formFields')).zoneField },
  }),
  FormFieldBlueprint.make({
    name: 'cluster',
    params: { field: async () => (await import('./formFields')).clusterField },
  }),
];
