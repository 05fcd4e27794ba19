import {
  k8sConfigmapCredentials,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Manifest } from '../../manifests/Manifest';
import { isOpaque, isPartlyOpaque } from '../../manifests/opaque';
import { scalarText } from '../../parse/scalar';
import { asMap, get } from '../../parse/yaml';
import { Rule } from '../../Rule';
import { find, Found, onKinds, titleOf, whole } from './support';

/** What the policy lists, `key` too. */
const NAMES = [
  ...['password', 'passwd', 'secret_key', 'pwd', 'secret', 'credentials'],
  ...['encryption_key', 'private_key', 'api_secret', 'user_pass'],
  ...['passphrase', 'key', 'admin_password'],
];

/** Each name in the policy's three casings. */
const KEYS = new Set(
  NAMES.flatMap(name => [
    name,
    name.toUpperCase(),
    name.slice(0, 1).toUpperCase() + name.slice(1),
  ]),
);

const NO_CONFIG_MAP: Localized = {
  fr: 'Le dépôt ne déclare aucun ConfigMap.',
  en: 'The repository declares no ConfigMap.',
};

function check(manifest: Manifest): Found[] {
  const data = get(manifest.object, 'data');
  const place = whole(manifest);
  if (isOpaque(data) || isPartlyOpaque(data)) {
    return [find('unclear', place, ['data'], titleOf(manifest))];
  }
  const map = asMap(data) ?? {};
  return Object.keys(map)
    .filter(key => KEYS.has(key))
    .flatMap(key => {
      const value = scalarText(get(map, key)) ?? '';
      if (value === '') return [];
      // The name only: the value may be the credential.
      const as = isOpaque(value) ? 'unclear' : 'bad';
      return [find(as, place, ['data', key], `${titleOf(manifest)}: ${key}`)];
    });
}

export const configmapCredentialsRule: Rule = {
  description: k8sConfigmapCredentials,
  check: repository =>
    onKinds(repository, ['ConfigMap'], NO_CONFIG_MAP, maps =>
      maps.flatMap(check),
    ),
};
