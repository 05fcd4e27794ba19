import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Un dépôt applicatif, vide',
    example: `steps:
  - id: repository
    name: Dépôt applicatif
    action: cloud-pi-native:repository:ensure
    input:
      project: demarches
      name: api
`,
  },
  {
    description: 'Un dépôt d’infrastructure, avec son chart Helm',
    example: `steps:
  - id: infra
    name: Dépôt d’infrastructure
    action: cloud-pi-native:repository:ensure
    input:
      project: demarches
      name: api-infra
      isInfra: true
      deployRevision: main
      deployPath: .
      helmValuesFiles: values.yaml,values-<env>.yaml
`,
  },
  {
    description: 'La copie d’un dépôt externe',
    example: `steps:
  - id: mirror
    name: Copie
    action: cloud-pi-native:repository:ensure
    input:
      project: demarches
      name: front
      externalUrl: https://forge.example.org/demarches/front.git
`,
  },
  {
    description: 'Un dépôt qui recopie un dépôt externe privé',
    example: `steps:
  - id: repository
    name: Dépôt applicatif
    action: cloud-pi-native:repository:ensure
    input:
      project: demarches
      name: api
      externalUrl: https://forge.example.org/equipe/api.git
      isPrivate: true
      externalUserName: robot
      externalToken: \${{ secrets.externalToken }}
`,
  },
];
