import { describeRule, documentation } from '../../rule';

/** Secrets in clear in Git. @public */
export const k8sSecretsInClear = describeRule({
  id: 'k8s-secrets-in-clear',
  level: 'prerequisites',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Pas de secret en clair dans Git',
    en: 'No secret in clear in Git',
  },
  what: {
    fr: 'Aucun Secret n’a de valeur en clair, et ni les fichiers values*.yaml ni les variables des conteneurs n’ont de mot de passe ou de jeton écrit.',
    en: 'No Secret has a value in clear, and neither files values*.yaml nor variables of containers have a written password or token.',
  },
  why: {
    fr: 'Ce qui est dans Git se lit pour toujours, dans l’historique et dans chaque copie ; data en base64 n’est pas chiffré.',
    en: 'What is in Git can be read for ever, in the history and in each copy; data in base64 is not encrypted.',
  },
  how: {
    fr: 'Renouvelez la valeur, mettez-la dans Vault et déclarez un VaultStaticSecret, ou chiffrez-la dans un SopsSecret ; dans les valeurs, nommez le Secret plutôt que son contenu, et lisez-le par secretKeyRef.',
    en: 'Renew the value, put it in Vault and declare a VaultStaticSecret, or encrypt it in a SopsSecret; in values, name the Secret rather than what it holds, and read it by secretKeyRef.',
  },
  link: documentation('guide/secrets-vault'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-22' },
    { kind: 'documentation', page: 'guide/secrets-vault' },
    { kind: 'documentation', page: 'guide/secrets-management' },
  ],
  audited: [],
  enforced: [],
});
