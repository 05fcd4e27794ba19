import { describeRule, documentation } from '../../rule';

/** Configuration is not in manifests. @public */
export const configExternal = describeRule({
  id: 'config-external',
  level: 'good-practices',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'Configuration hors des manifests',
    en: 'Configuration outside of manifests',
  },
  what: {
    fr: 'La configuration vient de ConfigMap, de Secret ou des fichiers de valeurs, pas de variables écrites en dur dans les manifests.',
    en: 'Configuration comes from ConfigMaps, Secrets or files of values, not from variables written in manifests.',
  },
  why: {
    fr: 'Une valeur écrite en dur est la même pour tous les environnements, et la changer oblige à modifier le déploiement.',
    en: 'A value that is written there is the same for all environments, and changing it means changing the deployment.',
  },
  how: {
    fr: 'Déplacez les variables de containers[].env vers un ConfigMap lu par envFrom (ou valueFrom), et ce qui change d’un environnement à l’autre vers values-<env>.yaml.',
    en: 'Move the variables of containers[].env to a ConfigMap that envFrom (or valueFrom) reads, and what differs between environments to values-<env>.yaml.',
  },
  link: documentation('platform/compatibility'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-22' },
    { kind: 'documentation', page: 'platform/compatibility' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: [],
});
