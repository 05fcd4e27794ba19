import { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** How to use `cloud-pi-native:infra:set-version`, for the page of installed actions. */
export const examples: TemplateExample[] = [
  {
    description: 'Déployer une version',
    example: `steps:
  - id: version
    name: Inscrire la version
    action: cloud-pi-native:infra:set-version
    input:
      project: demarches
      repository: api
      environment: dev
      tag: 1a2b3c4d
`,
  },
  {
    description: 'Promouvoir la version d’un environnement vers un autre',
    example: `steps:
  - id: promote
    name: Promouvoir la version
    action: cloud-pi-native:infra:set-version
    input:
      project: demarches
      repository: api
      fromEnvironment: dev
      environment: prod
`,
  },
];
