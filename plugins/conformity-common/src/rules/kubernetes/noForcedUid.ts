import { describeRule, documentation } from '../../rule';

/** Identities that manifests impose. @public */
export const k8sNoForcedUid = describeRule({
  id: 'k8s-no-forced-uid',
  level: 'security',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Pas d’identité imposée',
    en: 'No imposed identity',
  },
  what: {
    fr: 'Les manifests n’imposent ni runAsUser, ni runAsGroup, ni fsGroup, n’ajoutent pas de capabilities et ne demandent pas de privilèges.',
    en: 'Manifests impose no runAsUser, runAsGroup or fsGroup, add no capabilities and ask for no privileges.',
  },
  why: {
    fr: 'OpenShift donne à chaque espace de noms ses propres identifiants et refuse ceux qu’on lui impose. EXI-ARCH-26 cite aussi allowPrivilegeEscalation, que Pod Security restricted exige à false : false convient, true non.',
    en: 'OpenShift gives each namespace identifiers of its own and refuses those that are imposed on it. EXI-ARCH-26 also names allowPrivilegeEscalation, which Pod Security restricted wants false: false will do, true will not.',
  },
  how: {
    fr: 'Retirez ces clés de securityContext, du pod et de ses conteneurs, et donnez les fichiers de l’image au groupe 0 (chgrp -R 0, chmod -R g=u).',
    en: 'Remove these keys from securityContext, of the pod and of its containers, and give the image’s files to group 0 (chgrp -R 0, chmod -R g=u).',
  },
  link: documentation('platform/compatibility'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-26' },
    { kind: 'documentation', page: 'platform/compatibility' },
    { kind: 'documentation', page: 'agreement/faq' },
  ],
  audited: [],
  enforced: [],
});
