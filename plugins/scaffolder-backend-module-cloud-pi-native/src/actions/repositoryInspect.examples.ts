import { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** How to use `cloud-pi-native:repository:inspect`, for the page of installed actions. */
export const examples: TemplateExample[] = [
  {
    description: 'Reconnaître l’application d’un dépôt qui vient d’être lu',
    example: `steps:
  - id: look
    name: Reconnaître l’application
    action: cloud-pi-native:repository:inspect
    input:
      sourcePath: app
`,
  },
];
