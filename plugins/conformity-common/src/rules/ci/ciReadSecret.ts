import { describeRule, documentation } from '../../rule';

/** The chain’s secrets are read first. @public */
export const ciReadSecret = describeRule({
  id: 'ci-read-secret',
  level: 'prerequisites',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Lecture des secrets en premier',
    en: 'Secrets are read first',
  },
  what: {
    fr: 'Un job de la première étape étend .vault:read_secret.',
    en: 'A job of the first stage extends .vault:read_secret.',
  },
  why: {
    fr: 'C’est ce job qui lit dans Vault l’adresse du registre et les accès à Harbor, SonarQube et Nexus : les modèles du catalogue échouent sans lui.',
    en: 'That job reads from Vault the registry’s address and the accesses to Harbor, SonarQube and Nexus: the catalogue’s templates fail without it.',
  },
  how: {
    fr: 'Déclarez read-secret comme première valeur de stages, puis un job read_secret avec stage: read-secret et extends: .vault:read_secret ; incluez vault-ci.yml du catalogue. Une chaîne enfant doit le faire aussi.',
    en: 'Declare read-secret as the first value of stages, then a job read_secret with stage: read-secret and extends: .vault:read_secret; include vault-ci.yml of the catalogue. A child pipeline has to do so too.',
  },
  link: documentation('services/vault'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ORG-7' },
    { kind: 'cct', requirement: 'EXI-ARCH-10' },
    { kind: 'documentation', page: 'services/vault' },
  ],
  audited: [],
  enforced: [],
});
