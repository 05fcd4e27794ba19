import { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** How to use `cloud-pi-native:source:check`, for the page of installed actions. */
export const examples: TemplateExample[] = [
  {
    description: 'Refuser un dépôt externe public qui ne répond pas',
    example: `steps:
  - id: source
    name: Vérifier le dépôt externe
    action: cloud-pi-native:source:check
    input:
      externalUrl: https://forge.example.org/equipe/api.git
`,
  },
  {
    description: 'Vérifier aussi les identifiants d’un dépôt externe privé',
    example: `steps:
  - id: source
    name: Vérifier le dépôt externe
    action: cloud-pi-native:source:check
    input:
      externalUrl: https://forge.example.org/equipe/api.git
      isPrivate: true
      externalUserName: robot
      externalToken: \${{ secrets.externalToken }}
`,
  },
];
