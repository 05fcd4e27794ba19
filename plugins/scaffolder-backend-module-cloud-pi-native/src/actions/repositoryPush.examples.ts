import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Publier un dossier de l’espace de travail',
    example: `steps:
  - id: push
    name: Publication
    action: cloud-pi-native:repository:push
    input:
      project: demarches
      repository: api
      sourcePath: ./api
`,
  },
  {
    description: 'Publier sur une autre branche, avec un message',
    example: `steps:
  - id: push
    name: Publication
    action: cloud-pi-native:repository:push
    input:
      project: demarches
      repository: api
      sourcePath: api
      branch: develop
      commitMessage: Squelette de l’API
`,
  },
];
