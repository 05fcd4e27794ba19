import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Déployer un dépôt dans un environnement',
    example: `steps:
  - id: deployment
    name: Déploiement
    action: cloud-pi-native:deployment:ensure
    input:
      project: demarches
      name: api
      environment: dev
      sources:
        - repository: infra
`,
  },
  {
    description:
      'Déclarer le premier déploiement d’une zone, en sachant ce que cela change',
    example: `steps:
  - id: deployment
    name: Déploiement
    action: cloud-pi-native:deployment:ensure
    input:
      project: demarches
      name: api
      environment: dev
      autosync: false
      allowFirst: true
      sources:
        - repository: infra
          targetRevision: v1.2.0
          path: chart
          helmValuesFiles: values.yaml,values-dev.yaml
`,
  },
];
