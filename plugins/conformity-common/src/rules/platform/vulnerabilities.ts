import { describeRule, documentation } from '../../rule';

/** No critical vulnerability in what is deployed. @public */
export const vulnerabilities = describeRule({
  id: 'cve',
  level: 'security',
  severity: 'high',
  reads: 'tool',
  title: {
    fr: 'Aucune vulnérabilité critique déployée',
    en: 'No critical vulnerability deployed',
  },
  what: {
    fr: 'Les images déployées n’ont aucune vulnérabilité critique connue de Trivy.',
    en: 'The deployed images have no critical vulnerability known to Trivy.',
  },
  why: {
    fr: 'De nouvelles vulnérabilités paraissent après le déploiement : sans suivi, l’application peut être suspendue, et l’homologation refusée.',
    en: 'New vulnerabilities appear after the deployment: if not followed, the application may be suspended and its accreditation refused.',
  },
  how: {
    fr: 'Ouvrez le projet dans Harbor, lisez l’analyse de Trivy du tag déployé, relevez l’image de base ou la dépendance en cause, puis redéployez.',
    en: 'Open the project in Harbor, read Trivy’s scan of the deployed tag, upgrade the base image or the dependency at fault, then deploy again.',
  },
  link: documentation('services/artefacts'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ORG-13' },
    { kind: 'cct', requirement: 'EXI-ORG-1' },
    { kind: 'documentation', page: 'services/artefacts' },
    { kind: 'documentation', page: 'guide/dashboardsecurite' },
  ],
  audited: [],
  enforced: [],
});
