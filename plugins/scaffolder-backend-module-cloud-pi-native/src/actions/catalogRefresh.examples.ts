import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Attendre un projet et un composant',
    example: `steps:
  - id: catalog
    name: Catalogue
    action: cloud-pi-native:catalog:refresh
    input:
      project: demarches
      entityRefs:
        - system:default/demarches
        - component:default/demarches.api
`,
  },
  {
    description: 'Faire relire un projet sans attendre',
    example: `steps:
  - id: catalog
    name: Catalogue
    action: cloud-pi-native:catalog:refresh
    input:
      project: demarches
`,
  },
];
