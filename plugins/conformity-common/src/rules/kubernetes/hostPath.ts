import { describeRule, documentation } from '../../rule';

/** Volumes on the node. @public */
export const k8sHostPath = describeRule({
  id: 'k8s-host-path',
  level: 'prerequisites',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Pas de volume hostPath',
    en: 'No hostPath volume',
  },
  what: {
    fr: 'Aucun pod ne monte un dossier de son nœud par hostPath.',
    en: 'No pod mounts a folder of its node by hostPath.',
  },
  why: {
    fr: 'Un tel volume donne accès au nœud et à ce que d’autres y écrivent. La plateforme l’audite hors production et le refuse en production ; le cadre technique l’interdit.',
    en: 'Such a volume gives access to the node and to what others write there. The platform audits it outside production and refuses it in production; the technical framework forbids it.',
  },
  how: {
    fr: 'Sous spec.volumes, remplacez hostPath par emptyDir, persistentVolumeClaim, configMap ou secret.',
    en: 'Under spec.volumes, replace hostPath by emptyDir, persistentVolumeClaim, configMap or secret.',
  },
  link: documentation('agreement/kyverno'),
  sources: [
    { kind: 'kyverno', policy: 'disallow-host-path' },
    { kind: 'cct', requirement: 'EXI-ARCH-26' },
    { kind: 'documentation', page: 'agreement/kyverno' },
  ],
  audited: ['non-production'],
  enforced: ['production'],
});
