import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Ajouter une personne à un projet, par son adresse',
    example: `steps:
  - id: member
    name: Équipe
    action: cloud-pi-native:member:ensure
    input:
      project: demarches
      email: lou.bernard@example.org
`,
  },
  {
    description: 'Ajouter une personne avec un rôle, par son identifiant',
    example: `steps:
  - id: member
    name: Équipe
    action: cloud-pi-native:member:ensure
    input:
      project: demarches
      userId: 00000000-0000-4000-9000-000000000002
      roles: [Développeur]
`,
  },
];
