import { describeRule, documentation } from '../../rule';

/** Sizes of volumes. @public */
export const k8sPvcSize = describeRule({
  id: 'k8s-pvc-size',
  level: 'prerequisites',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'Taille des volumes',
    en: 'Size of volumes',
  },
  what: {
    fr: 'Un volume persistant demande au plus 1Ti.',
    en: 'A persistent volume asks for 1Ti at most.',
  },
  why: {
    fr: 'La plateforme audite hors production et refuse en production les PersistentVolumeClaim plus grands, ceux des StatefulSet et des bases CloudNativePG compris.',
    en: 'The platform audits outside production and refuses in production larger PersistentVolumeClaims, those of StatefulSets and of CloudNativePG databases too.',
  },
  how: {
    fr: 'Réduisez resources.requests.storage (ou storage.size) à 1Ti au plus ; au-delà, utilisez le stockage objet S3.',
    en: 'Reduce resources.requests.storage (or storage.size) to 1Ti at most; beyond, use S3 object storage.',
  },
  link: documentation('agreement/kyverno'),
  sources: [
    { kind: 'kyverno', policy: 'limit-pvc-size' },
    { kind: 'documentation', page: 'agreement/kyverno' },
  ],
  audited: ['non-production'],
  enforced: ['production'],
});
