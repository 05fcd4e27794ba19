import { describeRule, documentation } from '../../rule';

/** Images without a tag, or with one that moves. @public */
export const k8sLatestTag = describeRule({
  id: 'k8s-latest-tag',
  level: 'prerequisites',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Pas de tag latest',
    en: 'No latest tag',
  },
  what: {
    fr: 'Chaque image a un tag, et ce n’est pas latest ; une empreinte (@sha256:…) convient aussi.',
    en: 'Each image has a tag, which is not latest; a digest (@sha256:…) will do too.',
  },
  why: {
    fr: 'Avec latest, nul ne sait quel code tourne et Argo CD ne redéploie pas. La plateforme l’audite hors production et le refuse en production ; sa règle ne lit que les conteneurs principaux, d’où un simple avertissement pour les autres.',
    en: 'With latest, nobody knows which code runs and Argo CD does not redeploy. The platform audits it outside production and refuses it in production; its rule only reads the main containers, hence a mere warning for the others.',
  },
  how: {
    fr: 'Dans image (ou image.tag de values-<env>.yaml), mettez le tag que la chaîne a construit, tel que CI_COMMIT_SHORT_SHA, ou une version exacte.',
    en: 'In image (or image.tag of values-<env>.yaml), put the tag that the pipeline has built, such as CI_COMMIT_SHORT_SHA, or an exact version.',
  },
  link: documentation('agreement/kyverno'),
  sources: [
    { kind: 'kyverno', policy: 'disallow-latest-tag' },
    { kind: 'documentation', page: 'agreement/kyverno' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: ['non-production'],
  enforced: ['production'],
});
