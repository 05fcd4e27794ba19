import { describeRule, documentation } from '../../rule';

/** Rights to make projects of OpenShift. @public */
export const k8sSelfProvisioner = describeRule({
  id: 'k8s-self-provisioner',
  level: 'prerequisites',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Pas d’auto-provisionnement',
    en: 'No self-provisioning',
  },
  what: {
    fr: 'Aucun RoleBinding ou ClusterRoleBinding ne donne le rôle self-provisioner.',
    en: 'No RoleBinding or ClusterRoleBinding gives the role self-provisioner.',
  },
  why: {
    fr: 'Ce rôle d’OpenShift permet de créer des projets hors de la console, sans quota. La plateforme l’audite hors production et le refuse en production.',
    en: 'This role of OpenShift allows making projects outside the console, without quota. The platform audits it outside production and refuses it in production.',
  },
  how: {
    fr: 'Retirez ce lien (roleRef.name: self-provisioner) ; les environnements se demandent dans la console.',
    en: 'Remove this binding (roleRef.name: self-provisioner); environments are asked for in the console.',
  },
  link: documentation('agreement/kyverno'),
  sources: [
    { kind: 'kyverno', policy: 'disallow-selfprovisionning' },
    { kind: 'documentation', page: 'agreement/kyverno' },
  ],
  audited: ['non-production'],
  enforced: ['production'],
});
