import { describeRule, documentation } from '../../rule';

/** Health is asked for, not guessed. @public */
export const obsHealth = describeRule({
  id: 'obs-health',
  level: 'operations',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Point de santé sondé',
    en: 'Probed health endpoint',
  },
  what: {
    fr: 'Les sondes des composants exposés appellent un chemin HTTP de santé, tel que /health.',
    en: 'The probes of exposed components call an HTTP path of health, such as /health.',
  },
  why: {
    fr: 'Un port ouvert ou une page d’accueil ne disent pas que l’application fonctionne : un pod en panne garde le trafic.',
    en: 'An open port or a home page does not tell that the application works: a broken pod keeps its traffic.',
  },
  how: {
    fr: 'Exposez /health, et mettez httpGet.path: /health dans livenessProbe et readinessProbe du conteneur, avec son port.',
    en: 'Expose /health, and put httpGet.path: /health in livenessProbe and readinessProbe of the container, with its port.',
  },
  link: documentation('guide/best-practices'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-12' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: [],
});
