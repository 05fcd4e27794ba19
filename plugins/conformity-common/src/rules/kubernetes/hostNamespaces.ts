import { describeRule, documentation } from '../../rule';

/** Pods that take what is the node’s. @public */
export const k8sHostNamespaces = describeRule({
  id: 'k8s-host-namespaces',
  level: 'security',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Pods isolés du nœud',
    en: 'Pods apart from the node',
  },
  what: {
    fr: 'Aucun pod n’utilise hostNetwork, hostPID, hostIPC, hostPort ou privileged.',
    en: 'No pod uses hostNetwork, hostPID, hostIPC, hostPort or privileged.',
  },
  why: {
    fr: 'Un pod qui en use sort de son espace. OpenShift le refuse, et les autres clusters font de même avec le niveau restricted de Pod Security.',
    en: 'A pod that uses them leaves its namespace. OpenShift refuses it, and so do the other clusters with the restricted level of Pod Security.',
  },
  how: {
    fr: 'Retirez ces clés de spec et de securityContext ; exposez les ports par un Service et un Ingress.',
    en: 'Remove these keys from spec and securityContext; expose ports by a Service and an Ingress.',
  },
  link: documentation('platform/compatibility'),
  sources: [
    { kind: 'kyverno', policy: 'byoc-ns-psa' },
    { kind: 'kyverno', policy: 'add-pss-restricted-to-dso-console' },
    { kind: 'cct', requirement: 'EXI-ARCH-26' },
    { kind: 'documentation', page: 'platform/compatibility' },
  ],
  audited: [],
  enforced: ['non-production', 'production'],
});
