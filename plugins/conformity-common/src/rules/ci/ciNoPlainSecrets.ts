import { describeRule, documentation } from '../../rule';

/** No credential is written in a pipeline. @public */
export const ciNoPlainSecrets = describeRule({
  id: 'ci-no-plain-secrets',
  level: 'security',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Aucun secret en clair dans la chaîne',
    en: 'No plain secret in the pipeline',
  },
  what: {
    fr: 'Ni les variables ni les scripts de la chaîne, ni les workflows de la forge externe, ne contiennent un mot de passe, un jeton ou une clé en clair.',
    en: 'Neither the variables and scripts of the pipeline nor the workflows of the external forge hold a password, a token or a key in clear.',
  },
  why: {
    fr: 'Qui lit le dépôt, ou l’a un jour cloné, a le secret ; l’historique de Git le garde même une fois effacé.',
    en: 'Whoever reads the repository, or ever cloned it, has the secret; Git’s history keeps it even once erased.',
  },
  how: {
    fr: 'Révoquez le secret, puis donnez-le par une variable masquée de GitLab (Settings > CI/CD > Variables), par un secret de la forge externe, ou lisez-le dans Vault. Les accès aux services de la plateforme viennent déjà de .vault:read_secret.',
    en: 'Revoke the secret, then give it through a masked variable of GitLab (Settings > CI/CD > Variables), a secret of the external forge, or read it from Vault. The accesses to the platform’s services already come from .vault:read_secret.',
  },
  link: documentation('guide/secrets-vault'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-22' },
    { kind: 'documentation', page: 'guide/best-practices' },
    { kind: 'documentation', page: 'guide/secrets-vault' },
  ],
  audited: [],
  enforced: [],
});
