import { describeRule, documentation } from '../../rule';

/** Requests and limits. @public */
export const k8sResources = describeRule({
  id: 'k8s-resources',
  level: 'prerequisites',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Ressources demandées et limitées',
    en: 'Requested and limited resources',
  },
  what: {
    fr: 'Chaque conteneur, d’initialisation compris, déclare requests et limits, en CPU et en mémoire.',
    en: 'Each container, those that initialise too, declares requests and limits, for CPU and memory.',
  },
  why: {
    fr: 'Le quota dso-quota de l’environnement porte sur ces quatre valeurs : Kubernetes refuse partout les pods qui ne les ont pas, quel que soit le mode de Kyverno.',
    en: 'The environment’s quota dso-quota is about these four values: Kubernetes refuses everywhere the pods that lack them, whatever the mode of Kyverno.',
  },
  how: {
    fr: 'Sous resources de chaque conteneur (containers et initContainers), donnez requests.cpu, requests.memory, limits.cpu et limits.memory, de préférence égales deux à deux.',
    en: 'Under resources of each container (containers and initContainers), give requests.cpu, requests.memory, limits.cpu and limits.memory, preferably equal two by two.',
  },
  link: documentation('agreement/kyverno'),
  sources: [
    { kind: 'kyverno', policy: 'all-containers-need-requests-and-limits' },
    { kind: 'documentation', page: 'agreement/kyverno' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: ['non-production', 'production'],
});
