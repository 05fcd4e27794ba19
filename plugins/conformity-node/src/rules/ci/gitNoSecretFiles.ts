import {
  gitNoSecretFiles,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { secretIn, SecretKind } from '../../code/secretFiles';
import { isOurs } from '../../code/languages';
import { judge } from '../../outcomes';
import { Rule } from '../../Rule';

const DETAILS: Record<SecretKind, Localized> = {
  environment: {
    fr: 'Fichier d’environnement avec des valeurs secrètes (masquées)',
    en: 'Environment file with secret values (hidden)',
  },
  'private-key': { fr: 'Clé privée', en: 'Private key' },
  'key-store': {
    fr: 'Magasin de clés, qui peut contenir une clé privée',
    en: 'Key store, which may hold a private key',
  },
  kubeconfig: {
    fr: 'Accès à un cluster (kubeconfig)',
    en: 'Access to a cluster (kubeconfig)',
  },
  'age-key': { fr: 'Clé privée age', en: 'Private age key' },
  credentials: {
    fr: 'Identifiants d’un outil (masqués)',
    en: 'A tool’s credentials (hidden)',
  },
};

export const gitNoSecretFilesRule: Rule = {
  description: gitNoSecretFiles,
  check: ({ snapshot }) => {
    const found = [...snapshot.files.values()].flatMap(file => {
      const secret = isOurs(file.path) ? secretIn(file) : undefined;
      return secret
        ? [
            {
              sure: secret.sure,
              clue: {
                file: file.path,
                at: secret.line,
                detail: DETAILS[secret.kind],
              },
            },
          ]
        : [];
    });
    return judge({
      bad: found.filter(({ sure }) => sure).map(({ clue }) => clue),
      doubtful: found.filter(({ sure }) => !sure).map(({ clue }) => clue),
    });
  },
};
