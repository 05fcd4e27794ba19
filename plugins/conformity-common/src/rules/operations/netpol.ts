import { describeRule, documentation } from '../../rule';

/** Flows are declared. @public */
export const netpol = describeRule({
  id: 'netpol',
  level: 'good-practices',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Flux réseau déclarés',
    en: 'Declared network flows',
  },
  what: {
    fr: 'Le dépôt déclare par des NetworkPolicy les flux que l’application accepte, et n’ouvre pas tout à tous.',
    en: 'The repository declares with NetworkPolicy objects the flows that the application accepts, and does not open everything to everybody.',
  },
  why: {
    fr: 'La plateforme refuse par défaut les flux entrants et n’ouvre que ceux de l’espace de noms, de l’ingress et de la supervision : les autres flux, et ceux qui sortent, sont à la charge de l’application.',
    en: 'The platform denies incoming flows by default and only opens those of the namespace, the ingress and the monitoring: other flows, and outgoing ones, are for the application to declare.',
  },
  how: {
    fr: 'Ajoutez un objet NetworkPolicy dont spec.podSelector désigne vos pods, et listez sous ingress et egress les seuls flux utiles, avec leurs ports.',
    en: 'Add a NetworkPolicy whose spec.podSelector picks your pods, and list under ingress and egress the useful flows only, with their ports.',
  },
  link: documentation('guide/best-practices'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-14' },
    { kind: 'documentation', page: 'guide/best-practices' },
    { kind: 'documentation', page: 'agreement/kyverno' },
  ],
  audited: [],
  enforced: [],
});
