import { describeRule, documentation } from '../../rule';

/** Secrets come from Vault or SOPS. @public */
export const secretsGitops = describeRule({
  id: 'secrets-gitops',
  level: 'security',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Secrets par Vault ou SOPS',
    en: 'Secrets by Vault or SOPS',
  },
  what: {
    fr: 'Les Secret dont les pods ont besoin viennent d’un VaultStaticSecret ou d’un SopsSecret chiffré, jamais d’un Secret en clair.',
    en: 'The Secrets that pods need come from a VaultStaticSecret or an encrypted SopsSecret, never from a Secret in clear.',
  },
  why: {
    fr: 'Un Secret versionné en clair est lu par quiconque lit le dépôt, et pour toujours ; un Secret créé à la main disparaît avec l’espace de noms.',
    en: 'A Secret that is committed in clear is read by whoever reads the repository, and for ever; a Secret that is made by hand goes with the namespace.',
  },
  how: {
    fr: 'Déposez la valeur dans Vault et ajoutez un VaultStaticSecret dont destination.name est le nom du Secret, ou versionnez un SopsSecret chiffré par sops avec la clé age du cluster. Renouvelez tout secret déjà versionné en clair.',
    en: 'Put the value in Vault and add a VaultStaticSecret whose destination.name is the name of the Secret, or commit a SopsSecret encrypted by sops with the age key of the cluster. Renew any secret that was committed in clear.',
  },
  link: documentation('guide/secrets-vault'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-13' },
    { kind: 'cct', requirement: 'EXI-ARCH-10' },
    { kind: 'documentation', page: 'guide/secrets-vault' },
    { kind: 'documentation', page: 'guide/secrets-management' },
  ],
  audited: [],
  enforced: [],
});
