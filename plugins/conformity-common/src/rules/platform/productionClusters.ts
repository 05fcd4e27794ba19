import { describeRule, documentation } from '../../rule';

/** Production runs on two clusters. @public */
export const productionClusters = describeRule({
  id: 'prod-two-clusters',
  level: 'operations',
  severity: 'medium',
  reads: 'console',
  title: {
    fr: 'Production sur deux clusters',
    en: 'Production on two clusters',
  },
  what: {
    fr: 'Les environnements de production du projet sont répartis sur au moins deux clusters.',
    en: 'The project’s production environments are spread over at least two clusters.',
  },
  why: {
    fr: 'Sur un seul cluster, une panne ou une maintenance du centre de données arrête le service ; la durée d’interruption admissible ne peut pas être tenue.',
    en: 'On a single cluster, a failure or a maintenance of the data centre stops the service; the admissible interruption cannot be kept.',
  },
  how: {
    fr: 'Dans la console, ajoutez un second environnement de type prod sur un autre cluster : l’offre par défaut en prévoit deux.',
    en: 'In the console, add a second environment of type prod on another cluster: the default offer provides two.',
  },
  link: documentation('guide/environments-management'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-2' },
    { kind: 'documentation', page: 'guide/environments-management' },
  ],
  audited: [],
  enforced: [],
});
