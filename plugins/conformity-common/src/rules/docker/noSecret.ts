import { describeRule, documentation } from '../../rule';

/** No credential in the image. @public */
export const dockerNoSecret = describeRule({
  id: 'df-no-secret',
  level: 'security',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Aucun identifiant dans l’image',
    en: 'No credential in the image',
  },
  what: {
    fr: 'Le Dockerfile n’écrit aucun mot de passe, jeton ou clé par ENV ou ARG, et ne copie aucun fichier qui en contient.',
    en: 'The Dockerfile writes no password, token or key with ENV or ARG, and copies no file that holds one.',
  },
  why: {
    fr: 'Qui peut lire l’image ou le dépôt lit le secret, y compris dans les anciennes couches ; il ne peut plus changer sans nouvelle construction.',
    en: 'Whoever can read the image or the repository reads the secret, in older layers too; it cannot change any more without a new build.',
  },
  how: {
    fr: 'Retirez la valeur du Dockerfile et changez le secret. À l’exécution, lisez-le d’un VaultStaticSecret ou d’un SopsSecret ; à la construction, montez-le par RUN --mount=type=secret.',
    en: 'Remove the value from the Dockerfile and change the secret. At run time, read it from a VaultStaticSecret or a SopsSecret; at build time, mount it with RUN --mount=type=secret.',
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
