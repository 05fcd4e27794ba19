import { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** How to use `cloud-pi-native:repository:propose`, for the page of installed actions. */
export const examples: TemplateExample[] = [
  {
    description: 'Proposer une mise en conformité, où que soit la source',
    example: `steps:
  - id: propose
    name: Proposer les fichiers
    action: cloud-pi-native:repository:propose
    input:
      project: demarches
      repository: api
      sourcePath: app
      branch: portail/conformite
      title: Mise en conformité
      description: Ajoute ce qui manque.
`,
  },
];
