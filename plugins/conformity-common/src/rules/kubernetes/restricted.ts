import { describeRule, documentation } from '../../rule';

/** Pod Security, restricted. @public */
export const k8sRestricted = describeRule({
  id: 'k8s-restricted',
  level: 'security',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Pod Security restricted',
    en: 'Pod Security restricted',
  },
  what: {
    fr: 'Chaque conteneur a runAsNonRoot: true, allowPrivilegeEscalation: false, capabilities.drop: [ALL] et seccompProfile RuntimeDefault.',
    en: 'Each container has runAsNonRoot: true, allowPrivilegeEscalation: false, capabilities.drop: [ALL] and seccompProfile RuntimeDefault.',
  },
  why: {
    fr: 'PAX et les clusters externes appliquent Pod Security restricted et refusent un pod sans ces clés. EXI-ARCH-26 demande de ne pas imposer de contexte de sécurité ; la plateforme l’entend de l’identité : écrivez ces quatre clés, et jamais runAsUser.',
    en: 'PAX and external clusters apply Pod Security restricted and refuse a pod without these keys. EXI-ARCH-26 asks not to impose a security context; the platform means the identity: write these four keys, and never runAsUser.',
  },
  how: {
    fr: 'Sous spec.securityContext du pod : runAsNonRoot: true et seccompProfile: { type: RuntimeDefault }. Sous securityContext de chaque conteneur : allowPrivilegeEscalation: false et capabilities: { drop: [ALL] }.',
    en: 'Under spec.securityContext of the pod: runAsNonRoot: true and seccompProfile: { type: RuntimeDefault }. Under securityContext of each container: allowPrivilegeEscalation: false and capabilities: { drop: [ALL] }.',
  },
  link: documentation('platform/compatibility'),
  sources: [
    { kind: 'kyverno', policy: 'byoc-ns-psa' },
    { kind: 'kyverno', policy: 'add-pss-restricted-to-dso-console' },
    { kind: 'documentation', page: 'platform/compatibility' },
  ],
  audited: [],
  enforced: [],
});
