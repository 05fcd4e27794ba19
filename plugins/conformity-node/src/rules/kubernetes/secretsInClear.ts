import {
  k8sSecretsInClear,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Manifest } from '../../manifests/Manifest';
import { isOpaque } from '../../manifests/opaque';
import { isSealed } from '../../manifests/sops';
import { notApplicable, unreadManifests } from '../../outcomes';
import { scalarText } from '../../parse/scalar';
import { asMap, asText, get } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Rule } from '../../Rule';
import { find, Found, titleOf, verdict, whole } from './support';
import { isClear, valueFiles, writtenSecrets } from './writtenSecrets';

const NOTHING: Localized = {
  fr: 'Le dépôt n’a ni Secret, ni fichier de valeurs.',
  en: 'The repository has no Secret and no value file.',
};
const IN_SECRET: Localized = {
  fr: 'Valeur en clair dans un Secret : à renouveler, puis à mettre dans Vault ou SOPS.',
  en: 'Value in clear in a Secret: to be renewed, then put in Vault or SOPS.',
};
const IN_VALUES: Localized = {
  fr: 'Identifiant écrit dans un fichier de valeurs : à renouveler, puis à mettre dans Vault ou SOPS.',
  en: 'Credential written in a value file: to be renewed, then put in Vault or SOPS.',
};
const MAYBE: Localized = {
  fr: 'Cette clé se nomme comme un secret : si c’en est un, mettez-le dans Vault ou SOPS.',
  en: 'This key is named as a secret: if it is one, put it in Vault or SOPS.',
};

/** Types that the cluster fills. */
const FILLED = ['kubernetes.io/service-account-token'];

function ofSecret(manifest: Manifest): Found[] {
  const { object } = manifest;
  if (isSealed(object) || FILLED.includes(asText(get(object, 'type')) ?? '')) {
    return [];
  }
  return ['data', 'stringData'].flatMap(holder => {
    const map = asMap(get(object, holder)) ?? {};
    const keys = Object.keys(map).filter(key => {
      const value = scalarText(get(map, key)) ?? '';
      return isClear(value) && !isOpaque(value);
    });
    // Names only: what is beside them is the secret.
    return keys.map(key =>
      find(
        'bad',
        whole(manifest),
        [holder, key],
        `${titleOf(manifest)}: ${key}`,
        IN_SECRET,
      ),
    );
  });
}

const ofValues = (repository: Repository, files: readonly string[]): Found[] =>
  files.flatMap(file =>
    repository.yaml.documents(file).flatMap((value, document) =>
      isSealed(value)
        ? []
        : writtenSecrets(value).map(
            ({ path, sure }): Found => ({
              as: sure ? 'bad' : 'doubtful',
              clue: {
                file,
                at: { document, path },
                value: path.join('.'),
                detail: sure ? IN_VALUES : MAYBE,
              },
            }),
          ),
    ),
  );

export const secretsInClearRule: Rule = {
  description: k8sSecretsInClear,
  check: repository => {
    const secrets = repository.ofKind('Secret');
    const files = valueFiles(repository);
    return secrets.length + files.length > 0
      ? verdict([...secrets.flatMap(ofSecret), ...ofValues(repository, files)])
      : (unreadManifests(repository) ?? notApplicable(NOTHING));
  },
};
