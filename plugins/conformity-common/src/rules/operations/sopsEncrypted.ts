import { describeRule, documentation } from '../../rule';

/** Files that say they are encrypted are. @public */
export const sopsEncrypted = describeRule({
  id: 'sops-encrypted',
  level: 'security',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Fichiers SOPS vraiment chiffrés',
    en: 'SOPS files that are really encrypted',
  },
  what: {
    fr: 'Les fichiers .sops.yaml, .enc.yaml et leurs équivalents JSON sont chiffrés par sops.',
    en: 'Files named .sops.yaml, .enc.yaml and their JSON likes are encrypted by sops.',
  },
  why: {
    fr: 'Un fichier versionné avant son chiffrement livre ses secrets à quiconque lit le dépôt, et l’historique les garde.',
    en: 'A file that is committed before it is encrypted gives its secrets to whoever reads the repository, and history keeps them.',
  },
  how: {
    fr: 'Chiffrez avec sops -e --age <clé publique du cluster> --encrypted-suffix Templates, ne versionnez que le fichier obtenu, et renouvelez les secrets qui ont été lisibles.',
    en: 'Encrypt with sops -e --age <public key of the cluster> --encrypted-suffix Templates, commit only the file that comes out, and renew the secrets that could be read.',
  },
  link: documentation('guide/secrets-management'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-13' },
    { kind: 'documentation', page: 'guide/secrets-management' },
  ],
  audited: [],
  enforced: [],
});
