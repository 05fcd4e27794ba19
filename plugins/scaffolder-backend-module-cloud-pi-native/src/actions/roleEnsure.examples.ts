import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Créer un rôle qui lit et relance le provisionnement',
    example: `steps:
  - id: role
    name: Rôle
    action: cloud-pi-native:role:ensure
    input:
      project: demarches
      name: Astreinte
      permissions: [LIST_ENVIRONMENTS, LIST_REPOSITORIES, REPLAY_HOOKS]
`,
  },
];
