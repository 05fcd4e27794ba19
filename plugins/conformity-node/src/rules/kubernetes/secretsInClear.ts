import {
  k8sSecretsInClear,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Manifest } from '../../manifests/Manifest';
import { isOpaque } from '../../manifests/opaque';
import { isSealed } from '../../manifests/sops';
import { Container } from '../../manifests/workloads';
import { notApplicable, unreadManifests } from '../../outcomes';
import { scalarText } from '../../parse/scalar';
import { asList, asMap, asText, get } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Rule } from '../../Rule';
import {
  containerTitle,
  find,
  Found,
  titleOf,
  verdict,
  whole,
} from './support';
import {
  isClear,
  secretUnder,
  valueFiles,
  writtenSecrets,
} from './writtenSecrets';

const NOTHING: Localized = {
  fr: 'Le dépôt n’a ni Secret, ni charge de travail, ni fichier de valeurs.',
  en: 'The repository has no Secret, workload or value file.',
};
const IN_SECRET: Localized = {
  fr: 'Valeur en clair dans un Secret : à renouveler, puis à mettre dans Vault ou SOPS.',
  en: 'Value in clear in a Secret: to be renewed, then put in Vault or SOPS.',
};
const IN_VALUES: Localized = {
  fr: 'Identifiant écrit dans un fichier de valeurs : à renouveler, puis à mettre dans Vault ou SOPS.',
  en: 'Credential written in a value file: to be renewed, then put in Vault or SOPS.',
};
const IN_ENV: Localized = {
  fr: 'Identifiant écrit dans une variable : à renouveler, puis à lire d’un Secret par secretKeyRef.',
  en: 'Credential written in a variable: to be renewed, then read from a Secret by secretKeyRef.',
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

/** Credentials that a container is given as they are. */
const ofContainer = (container: Container): Found[] =>
  asList(get(container.spec, 'env')).flatMap((item, index) => {
    const name = scalarText(get(asMap(item), 'name')) ?? '';
    const value = scalarText(get(asMap(item), 'value')) ?? '';
    const found = isOpaque(value) ? undefined : secretUnder(name, value);
    return found
      ? [
          find(
            found === 'sure' ? 'bad' : 'doubtful',
            container,
            ['env', index, 'value'],
            `${containerTitle(container)}: ${name}`,
            found === 'sure' ? IN_ENV : MAYBE,
          ),
        ]
      : [];
  });

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
    const { workloads } = repository;
    return secrets.length + files.length + workloads.length > 0
      ? verdict([
          ...secrets.flatMap(ofSecret),
          ...ofValues(repository, files),
          ...workloads.flatMap(one => one.containers.flatMap(ofContainer)),
        ])
      : (unreadManifests(repository) ?? notApplicable(NOTHING));
  },
};
