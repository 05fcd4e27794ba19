import { describeRule, documentation } from '../../rule';

/** Services on ports of the nodes. @public */
export const k8sNodePort = describeRule({
  id: 'k8s-node-port',
  level: 'prerequisites',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Pas de Service NodePort',
    en: 'No NodePort Service',
  },
  what: {
    fr: 'Aucun Service n’est de type NodePort.',
    en: 'No Service is of type NodePort.',
  },
  why: {
    fr: 'Un NodePort expose l’application sur les nœuds, hors de la chaîne de services. La plateforme l’audite hors production et le refuse en production.',
    en: 'A NodePort exposes the application on the nodes, outside the chaîne de services. The platform audits it outside production and refuses it in production.',
  },
  how: {
    fr: 'Mettez spec.type: ClusterIP, et exposez le Service par un Ingress.',
    en: 'Put spec.type: ClusterIP, and expose the Service by an Ingress.',
  },
  link: documentation('agreement/kyverno'),
  sources: [
    { kind: 'kyverno', policy: 'restrict-nodeport' },
    { kind: 'documentation', page: 'agreement/kyverno' },
  ],
  audited: ['non-production'],
  enforced: ['production'],
});
