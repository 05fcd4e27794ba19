import { describeRule, documentation } from '../../rule';

/** Pods get what they ask for. @public */
export const guaranteedQos = describeRule({
  id: 'guaranteed-qos',
  level: 'good-practices',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'Ressources garanties',
    en: 'Guaranteed resources',
  },
  what: {
    fr: 'Chaque conteneur a des requests égales à ses limits.',
    en: 'Each container has requests that are equal to its limits.',
  },
  why: {
    fr: 'Avec la classe Guaranteed, le cluster réserve ce que le pod peut consommer et l’évince en dernier.',
    en: 'With the class Guaranteed, the cluster keeps what the pod may use and evicts it last.',
  },
  how: {
    fr: 'Sous containers[].resources, donnez à requests.cpu et requests.memory les valeurs de limits.cpu et limits.memory.',
    en: 'Under containers[].resources, give requests.cpu and requests.memory the values of limits.cpu and limits.memory.',
  },
  link: documentation('guide/best-practices'),
  sources: [{ kind: 'documentation', page: 'guide/best-practices' }],
  audited: [],
  enforced: [],
});
