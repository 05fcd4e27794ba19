import { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** How to use `cloud-pi-native:repository:fetch`, for the page of installed actions. */
export const examples: TemplateExample[] = [
  {
    description: 'Lire la branche par défaut d’un dépôt',
    example: `steps:
  - id: fetch
    name: Lire le dépôt
    action: cloud-pi-native:repository:fetch
    input:
      project: demarches
      repository: api
      targetPath: app
`,
  },
  {
    description: 'Lire une branche d’un dépôt qui est peut-être vide',
    example: `steps:
  - id: fetch
    name: Lire le dépôt
    action: cloud-pi-native:repository:fetch
    input:
      project: demarches
      repository: api
      ref: main
      targetPath: app
      allowEmpty: true
`,
  },
];
