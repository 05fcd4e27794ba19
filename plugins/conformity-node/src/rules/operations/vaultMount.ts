import {
  Localized,
  vaultMount,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Manifest } from '../../manifests/Manifest';
import { isOpaque } from '../../manifests/opaque';
import { judge, notApplicable, unreadManifests } from '../../outcomes';
import { scalarText } from '../../parse/scalar';
import { at, Yaml } from '../../parse/yaml';
import { Clue, Rule } from '../../Rule';
import { titleOf } from './support';

const NO_VAULT: Localized = {
  fr: 'Le dépôt ne déclare pas de VaultStaticSecret.',
  en: 'The repository declares no VaultStaticSecret.',
};

const expected = (what: string): Localized => ({
  fr: `Valeur attendue : ${what}`,
  en: `Expected value: ${what}`,
});

const REQUIRED: Localized = {
  fr: 'Cette valeur est requise.',
  en: 'This value is required.',
};

// Spaces of the platform and of Vault itself, never those of a project.
const NOT_A_PROJECT = ['forge-dso', 'cubbyhole', 'sys', 'identity'];

interface Expectation {
  path: readonly string[];
  holds: (value: Yaml | undefined) => boolean;
  detail: Localized;
}

const isThere = (value: Yaml | undefined) => Boolean(scalarText(value));

const expectations = (slug: string | undefined): Expectation[] => [
  {
    path: ['vaultAuthRef'],
    holds: value => value === 'vault-auth',
    detail: expected('vault-auth'),
  },
  {
    path: ['type'],
    holds: value => value === 'kv-v2',
    detail: expected('kv-v2'),
  },
  {
    path: ['mount'],
    holds: value =>
      slug === undefined
        ? isThere(value) && !NOT_A_PROJECT.includes(scalarText(value) ?? '')
        : value === slug,
    detail: slug === undefined ? REQUIRED : expected(slug),
  },
  { path: ['path'], holds: isThere, detail: REQUIRED },
  { path: ['destination', 'name'], holds: isThere, detail: REQUIRED },
  {
    path: ['destination', 'create'],
    holds: value => value === true,
    detail: expected('true'),
  },
];

function breachesOf(
  manifest: Manifest,
  all: readonly Expectation[],
): { clue: Clue; unclear: boolean }[] {
  return all.flatMap(({ path: keys, holds, detail }) => {
    const path = ['spec', ...keys];
    const value = at(manifest.object, path);
    if (holds(value)) return [];
    return [
      {
        clue: {
          place: { manifest, path },
          value: `${titleOf(manifest)}, ${keys.join('.')}`,
          detail,
        },
        unclear: isOpaque(value),
      },
    ];
  });
}

export const vaultMountRule: Rule = {
  description: vaultMount,
  check: repository => {
    const secrets = repository.ofKind('VaultStaticSecret');
    if (secrets.length === 0) {
      return unreadManifests(repository) ?? notApplicable(NO_VAULT);
    }
    const all = expectations(repository.snapshot.platform.slug);
    const breaches = secrets.flatMap(manifest => breachesOf(manifest, all));
    return judge({
      bad: breaches.flatMap(({ clue, unclear }) => (unclear ? [] : [clue])),
      unclear: breaches.flatMap(({ clue, unclear }) => (unclear ? [clue] : [])),
    });
  },
};
