import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Reprovisionner un projet',
    example: `steps:
  - id: project
    name: Projet
    action: cloud-pi-native:project:reprovision
    input:
      project: demarches
`,
  },
];
