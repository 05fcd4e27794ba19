import { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** How to use `cloud-pi-native:conformity:evaluate`, for the page of installed actions. */
export const examples: TemplateExample[] = [
  {
    description: 'Ce qui manque à une application et à son déploiement',
    example: `steps:
  - id: evaluate
    name: Confronter aux règles
    action: cloud-pi-native:conformity:evaluate
    input:
      sourcePath: app
      infraPath: infra
      project: demarches
`,
  },
];
