import { describeRule, documentation } from '../../rule';

/** No file of secrets is in Git. @public */
export const gitNoSecretFiles = describeRule({
  id: 'git-no-secret-files',
  level: 'security',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Aucun fichier de secrets dans Git',
    en: 'No file of secrets in Git',
  },
  what: {
    fr: 'Le dépôt ne contient ni .env renseigné, ni clé privée, ni kubeconfig, ni clé age, ni fichier d’identifiants d’un outil.',
    en: 'The repository holds no .env with values, no private key, no kubeconfig, no age key and no tool’s file of credentials.',
  },
  why: {
    fr: 'Qui lit le dépôt, ou l’a un jour cloné, a le secret ; l’historique de Git le garde même une fois effacé. La configuration ne s’écrit jamais en dur.',
    en: 'Whoever reads the repository, or ever cloned it, has the secret; Git’s history keeps it even once erased. Configuration is never hard-coded.',
  },
  how: {
    fr: 'Révoquez le secret, retirez le fichier (git rm --cached) et nommez-le dans .gitignore. Versionnez un .env.example sans valeur ; rangez les secrets dans Vault, ou chiffrez-les avec SOPS.',
    en: 'Revoke the secret, remove the file (git rm --cached) and name it in .gitignore. Commit a .env.example without values; keep secrets in Vault, or encrypt them with SOPS.',
  },
  link: documentation('guide/secrets-management'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-22' },
    { kind: 'documentation', page: 'guide/best-practices' },
    { kind: 'documentation', page: 'guide/secrets-management' },
  ],
  audited: [],
  enforced: [],
});
