import { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** How to use `cloud-pi-native:run:undo`, for the page of installed actions. */
export const examples: TemplateExample[] = [
  {
    description: 'Retirer ce qui a été coché dans le formulaire',
    example: `steps:
  - id: undo
    name: Annuler ce qui a été créé
    action: cloud-pi-native:run:undo
    input:
      run: 6f1c6d8e-0d7d-4a53-9f5e-3a8f4f0f6b11
      resources:
        - repository-api
`,
  },
];
