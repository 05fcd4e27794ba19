import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Un projet avec ses ressources',
    example: `steps:
  - id: project
    name: Projet
    action: cloud-pi-native:project:ensure
    input:
      name: demarches
      description: Portail des démarches en ligne
      quotas:
        hprod: { cpu: 4, memory: 8, gpu: 0 }
        prod: { cpu: 4, memory: 8, gpu: 0 }
`,
  },
  {
    description: 'Un projet sans limite de ressources',
    example: `steps:
  - id: project
    name: Projet
    action: cloud-pi-native:project:ensure
    input:
      name: demarches
      limitless: true
`,
  },
];
