import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Proposer un dossier de l’espace de travail',
    example: `steps:
  - id: propose
    name: Proposition
    action: cloud-pi-native:repository:merge-request
    input:
      project: demarches
      repository: api
      sourcePath: ./api
      branch: portail/conformite
      title: Mettre l’application en conformité
`,
  },
  {
    description: 'Proposer dans un dossier du dépôt, vers une autre branche',
    example: `steps:
  - id: propose
    name: Proposition
    action: cloud-pi-native:repository:merge-request
    input:
      project: demarches
      repository: api
      sourcePath: api
      targetPath: deploiement/dev
      branch: portail/version
      targetBranch: develop
      title: Déployer la version 2
      description: Proposé par le portail.
`,
  },
];
