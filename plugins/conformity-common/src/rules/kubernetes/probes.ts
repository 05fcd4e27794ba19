import { describeRule, documentation } from '../../rule';

/** Probes of what runs until it is stopped. @public */
export const k8sProbes = describeRule({
  id: 'k8s-probes',
  level: 'prerequisites',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Sondes des conteneurs',
    en: 'Container probes',
  },
  what: {
    fr: 'Chaque conteneur d’un Deployment, StatefulSet ou DaemonSet a au moins une sonde : livenessProbe, readinessProbe ou startupProbe.',
    en: 'Each container of a Deployment, StatefulSet or DaemonSet has at least one probe: livenessProbe, readinessProbe or startupProbe.',
  },
  why: {
    fr: 'Sans sonde, Kubernetes envoie du trafic à un conteneur qui ne répond pas et ne le redémarre pas. La plateforme l’audite hors production et le refuse en production.',
    en: 'Without a probe, Kubernetes sends traffic to a container that does not answer, and does not restart it. The platform audits it outside production and refuses it in production.',
  },
  how: {
    fr: 'Ajoutez à chaque conteneur une readinessProbe et une livenessProbe, par exemple httpGet: { path: /health, port: 8080 } ; avoir les deux est le mieux.',
    en: 'Add a readinessProbe and a livenessProbe to each container, for instance httpGet: { path: /health, port: 8080 }; having both is best.',
  },
  link: documentation('agreement/kyverno'),
  sources: [
    { kind: 'kyverno', policy: 'require-pod-probes' },
    { kind: 'documentation', page: 'agreement/kyverno' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: ['non-production'],
  enforced: ['production'],
});
