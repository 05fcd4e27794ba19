import { describeRule, documentation } from '../../rule';

/** Small, frequent deliveries. @public */
export const deployFrequency = describeRule({
  id: 'deploy-frequency',
  level: 'organisation',
  severity: 'low',
  reads: 'tool',
  title: {
    fr: 'Livraisons petites et fréquentes',
    en: 'Small, frequent deliveries',
  },
  what: {
    fr: 'Le dépôt d’infrastructure change régulièrement : chaque évolution part seule, dès qu’elle est prête.',
    en: 'The infrastructure repository changes regularly: each change leaves alone, as soon as it is ready.',
  },
  why: {
    fr: 'Une grosse livraison rare est plus risquée et plus longue à corriger que plusieurs petites.',
    en: 'A large, rare delivery is riskier and takes longer to fix than several small ones.',
  },
  how: {
    fr: 'Faites changer le tag de l’image dans les fichiers values-<env>.yaml à chaque version, par une demande de fusion automatique, plutôt qu’en fin de cycle.',
    en: 'Change the image’s tag in the values-<env>.yaml files at each version, with an automatic merge request, rather than at the end of a cycle.',
  },
  link: documentation('guide/deployment-with-argo'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ORG-9' },
    { kind: 'documentation', page: 'guide/deployment-with-argo' },
  ],
  audited: [],
  enforced: [],
});
