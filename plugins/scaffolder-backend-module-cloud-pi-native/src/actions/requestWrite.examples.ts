import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Rédiger une demande d’ouverture de flux',
    example: `steps:
  - id: request
    name: Demande
    action: cloud-pi-native:request:write
    input:
      project: demarches
      kind: network-flow
      reason: L’application appelle le service d’envoi de courriels.
      items:
        - label: Destination (nom et adresse)
          value: smtp.example.org
        - label: Port
          value: '587'
`,
  },
  {
    description: 'Rédiger une demande de quota, à un chemin donné',
    example: `steps:
  - id: request
    name: Demande
    action: cloud-pi-native:request:write
    input:
      project: demarches
      kind: quota
      title: Quota pour la montée en charge
      reason: La campagne double le trafic.
      path: docs/demandes/quota-campagne.md
`,
  },
];
