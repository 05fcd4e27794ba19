import { describeRule, documentation } from '../../rule';

/** References to Vault that work. @public */
export const vaultMount = describeRule({
  id: 'vault-mount',
  level: 'security',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Références à Vault',
    en: 'References to Vault',
  },
  what: {
    fr: 'Chaque VaultStaticSecret utilise vault-auth, le type kv-v2, l’espace du projet comme mount, et crée son Secret.',
    en: 'Each VaultStaticSecret uses vault-auth, the type kv-v2, the space of the project as its mount, and creates its Secret.',
  },
  why: {
    fr: 'Avec une autre valeur, l’opérateur n’obtient pas le secret et les pods ne démarrent pas. Le mount est l’identifiant du projet (slug) : les pages qui citent kv-v1 ou <organisation>-<projet> datent d’avant la version 9.',
    en: 'With another value, the operator does not get the secret and pods do not start. The mount is the slug of the project: pages that mention kv-v1 or <organisation>-<project> date from before version 9.',
  },
  how: {
    fr: 'Sous spec, écrivez vaultAuthRef: vault-auth, type: kv-v2, mount: <slug du projet>, path, puis destination.name et destination.create: true.',
    en: 'Under spec, write vaultAuthRef: vault-auth, type: kv-v2, mount: <slug of the project>, path, then destination.name and destination.create: true.',
  },
  link: documentation('guide/secrets-vault'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-13' },
    { kind: 'documentation', page: 'guide/secrets-vault' },
  ],
  audited: [],
  enforced: [],
});
