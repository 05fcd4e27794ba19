import { describeRule, documentation } from '../../rule';

/** Containers that write on volumes only. @public */
export const k8sReadOnlyRoot = describeRule({
  id: 'k8s-read-only-root',
  level: 'security',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Système de fichiers en lecture seule',
    en: 'Read-only file system',
  },
  what: {
    fr: 'Chaque conteneur a readOnlyRootFilesystem: true et n’écrit que sur des volumes.',
    en: 'Each container has readOnlyRootFilesystem: true and writes on volumes only.',
  },
  why: {
    fr: 'C’est un prérequis de la plateforme : ce qu’un conteneur écrit hors d’un volume est perdu, et un attaquant ne peut pas modifier l’image qui tourne.',
    en: 'It is a prerequisite of the platform: what a container writes outside a volume is lost, and an attacker cannot change the image that runs.',
  },
  how: {
    fr: 'Sous securityContext de chaque conteneur, écrivez readOnlyRootFilesystem: true, et montez un emptyDir sur /tmp et sur les dossiers où l’application écrit. Pour essayer : docker run --read-only.',
    en: 'Under securityContext of each container, write readOnlyRootFilesystem: true, and mount an emptyDir on /tmp and on the folders that the application writes to. To try: docker run --read-only.',
  },
  link: documentation('platform/compatibility'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-18' },
    { kind: 'documentation', page: 'platform/compatibility' },
    { kind: 'documentation', page: 'agreement/faq' },
  ],
  audited: [],
  enforced: [],
});
