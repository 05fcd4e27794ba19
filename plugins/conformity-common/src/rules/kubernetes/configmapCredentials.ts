import { describeRule, documentation } from '../../rule';

/** Credentials in ConfigMaps. @public */
export const k8sConfigmapCredentials = describeRule({
  id: 'k8s-configmap-credentials',
  level: 'prerequisites',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Pas d’identifiants en ConfigMap',
    en: 'No credentials in ConfigMaps',
  },
  what: {
    fr: 'Aucune clé de ConfigMap ne se nomme comme un identifiant : password, passwd, pwd, secret, secret_key, key, credentials, passphrase…',
    en: 'No key of a ConfigMap is named as a credential: password, passwd, pwd, secret, secret_key, key, credentials, passphrase…',
  },
  why: {
    fr: 'Un ConfigMap se lit sans droit particulier. La plateforme l’audite hors production et le refuse en production ; sa règle lit plus de clés que la documentation n’en cite, key comprise, en minuscules, en majuscules ou avec une capitale.',
    en: 'A ConfigMap is read without any particular right. The platform audits it outside production and refuses it in production; its rule reads more keys than the documentation names, key too, in lower case, in capitals or with a capital.',
  },
  how: {
    fr: 'Retirez la clé de data et mettez la valeur dans Vault (VaultStaticSecret) ou dans un SopsSecret ; si ce n’est pas un identifiant, changez le nom de la clé.',
    en: 'Remove the key from data and put the value in Vault (VaultStaticSecret) or in a SopsSecret; if it is no credential, change the name of the key.',
  },
  link: documentation('agreement/kyverno'),
  sources: [
    { kind: 'kyverno', policy: 'check-configmap-credentials' },
    { kind: 'cct', requirement: 'EXI-ARCH-22' },
    { kind: 'documentation', page: 'agreement/kyverno' },
  ],
  audited: ['non-production'],
  enforced: ['production'],
});
