import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Attendre qu’un projet soit provisionné',
    example: `steps:
  - id: project
    name: Projet
    action: cloud-pi-native:project:wait
    input:
      project: demarches
`,
  },
];
