import { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** How to use `cloud-pi-native:environment:read`, for the page of installed actions. */
export const examples: TemplateExample[] = [
  {
    description: 'Connaître le type d’un environnement, avant d’y déployer',
    example: `steps:
  - id: environment
    name: Lire l’environnement
    action: cloud-pi-native:environment:read
    input:
      project: demarches
      name: prod
`,
  },
];
