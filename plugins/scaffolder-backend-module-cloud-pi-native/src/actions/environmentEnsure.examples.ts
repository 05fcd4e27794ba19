import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Un environnement de développement',
    example: `steps:
  - id: environment
    name: Environnement
    action: cloud-pi-native:environment:ensure
    input:
      project: demarches
      name: dev
      stage: dev
      cluster: usuel-hp-1
      cpu: 1
      memory: 2
`,
  },
  {
    description: 'Un environnement dont la synchronisation est manuelle',
    example: `steps:
  - id: environment
    name: Environnement
    action: cloud-pi-native:environment:ensure
    input:
      project: demarches
      name: recette
      stage: staging
      cluster: usuel-hp-1
      cpu: 0.5
      memory: 1
      gpu: 0
      autosync: false
`,
  },
];
