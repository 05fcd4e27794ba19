import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Synchroniser toutes les branches d’un dépôt externe',
    example: `steps:
  - id: sync
    name: Synchronisation
    action: cloud-pi-native:repository:sync
    input:
      project: demarches
      repository: api
`,
  },
  {
    description: 'Synchroniser une seule branche',
    example: `steps:
  - id: sync
    name: Synchronisation
    action: cloud-pi-native:repository:sync
    input:
      project: demarches
      repository: api
      branch: main
`,
  },
];
