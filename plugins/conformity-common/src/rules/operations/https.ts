import { describeRule, documentation } from '../../rule';

/** Exposure over HTTPS. @public */
export const https = describeRule({
  id: 'https',
  level: 'security',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Exposition en HTTPS',
    en: 'Exposure over HTTPS',
  },
  what: {
    fr: 'Les Ingress et les Route servent en HTTPS, sans accès en clair.',
    en: 'Ingress and Route objects serve over HTTPS, without access in clear.',
  },
  why: {
    fr: 'Le cadre de cohérence technique demande HTTPS, de bout en bout de préférence. Derrière la chaîne de services du ministère, qui porte les certificats, un Ingress sans bloc tls est admis : il n’est que signalé.',
    en: 'The technical framework asks for HTTPS, end to end for the best. Behind the service chain of the ministry, which carries the certificates, an Ingress without a tls block is accepted: it is only reported.',
  },
  how: {
    fr: 'Ajoutez spec.tls à l’Ingress (hosts et secretName), ou spec.tls.termination à la Route, avec insecureEdgeTerminationPolicy: Redirect ; retirez les annotations qui coupent la redirection vers HTTPS.',
    en: 'Add spec.tls to the Ingress (hosts and secretName), or spec.tls.termination to the Route, with insecureEdgeTerminationPolicy: Redirect; remove the annotations that switch the redirection to HTTPS off.',
  },
  link: documentation('guide/best-practices'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-14' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: [],
});
