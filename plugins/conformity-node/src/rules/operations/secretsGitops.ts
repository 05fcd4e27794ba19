import {
  Localized,
  secretsGitops,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Manifest } from '../../manifests/Manifest';
import { isOpaque } from '../../manifests/opaque';
import {
  neededBy,
  NeededSecret,
  secretsMade,
  secretsMadeElsewhere,
} from '../../manifests/secrets';
import { isSealed } from '../../manifests/sops';
import { judge, notApplicable, unknown, unreadManifests } from '../../outcomes';
import { scalarText } from '../../parse/scalar';
import { asList, asMap, get } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';
import { isPartial, titleOf } from './support';

const NO_NEED: Localized = {
  fr: 'Le dépôt ne déclare pas de Secret, et aucune charge de travail n’en demande.',
  en: 'The repository declares no Secret, and no workload asks for one.',
};

const IN_CLEAR: Localized = {
  fr: 'Ce Secret est en clair dans Git : à remplacer, et ses valeurs à renouveler.',
  en: 'This Secret is in clear in Git: to be replaced, and its values to be renewed.',
};

const NOT_ENCRYPTED: Localized = {
  fr: 'Ce SopsSecret n’a pas de bloc sops : il n’est pas chiffré.',
  en: 'This SopsSecret has no sops block: it is not encrypted.',
};

const NOT_MADE: Localized = {
  fr: 'Ni VaultStaticSecret ni SopsSecret du dépôt ne crée ce Secret.',
  en: 'No VaultStaticSecret or SopsSecret of the repository makes this Secret.',
};

const MADE_UNSEEN: Localized = {
  fr: 'Une dépendance du chart, ou ce qui n’a pas été lu, crée peut-être ce Secret.',
  en: 'A dependency of the chart, or what was not read, may make this Secret.',
};

const OTHER_OPERATOR: Localized = {
  fr: 'Ce Secret dépend d’un opérateur que la plateforme n’apporte pas.',
  en: 'This Secret depends on an operator that the platform does not bring.',
};

const SEALED_SECRET: Localized = {
  fr: 'Un Secret chiffré par sops n’est pas déchiffré au déploiement : il faut un SopsSecret.',
  en: 'A Secret encrypted by sops is not decrypted at deployment: it takes a SopsSecret.',
};

const EXAMPLE = /(^|[./_-])(example|exemple|sample|dist)([./_-]|$)/;
const GENERATED = /^(kubernetes\.io\/service-account-token)$/;

const whole = (manifest: Manifest, detail: Localized): Clue => ({
  place: { manifest, path: ['kind'] },
  value: titleOf(manifest),
  detail,
});

/** Whether a Secret of the repository holds anything, and whether Helm alone knows it. */
function held({ object }: Manifest): 'nothing' | 'clear' | 'unclear' {
  const values = ['data', 'stringData'].flatMap(key => {
    const map = get(object, key);
    return isOpaque(map) ? [map] : Object.values(asMap(map) ?? {});
  });
  const texts = values.map(value => scalarText(value) ?? '').filter(Boolean);
  if (texts.length === 0) return 'nothing';
  return texts.every(isOpaque) ? 'unclear' : 'clear';
}

/** What kustomize would make Secrets of, which is in Git too. */
const generators = (repository: Repository): Clue[] =>
  repository.paths(/(^|\/)kustomization\.ya?ml$/).flatMap(file =>
    asList(
      get(asMap(repository.yaml.documents(file)[0]), 'secretGenerator'),
    ).map((item, index) => ({
      file,
      at: { document: 0, path: ['secretGenerator', index] },
      value: `secretGenerator ${scalarText(get(asMap(item), 'name')) ?? ''}`,
      detail: IN_CLEAR,
    })),
  );

const clueOf = ({ name, place }: NeededSecret, detail: Localized): Clue => ({
  place,
  value: name,
  detail,
});

export const secretsGitopsRule: Rule = {
  description: secretsGitops,
  check: repository => {
    const secrets = repository
      .ofKind('Secret')
      .filter(
        ({ file, object }) =>
          !EXAMPLE.test(file) &&
          !GENERATED.test(scalarText(get(object, 'type')) ?? ''),
      );
    const sops = repository.ofKind('SopsSecret');
    const made = secretsMade(repository);
    const elsewhere = secretsMadeElsewhere(repository);
    const own = new Set(repository.ofKind('Secret').map(({ name }) => name));
    const generated = generators(repository);
    const needed = repository.workloads.flatMap(neededBy);
    const isNothing = [secrets, sops, generated, needed].every(
      list => list.length === 0,
    );
    if (isNothing && made.size === 0) {
      return unreadManifests(repository) ?? notApplicable(NO_NEED);
    }
    const missing = needed.filter(
      ({ name }) =>
        !made.has(name) &&
        !own.has(name) &&
        !generated.some(({ value }) => value?.endsWith(` ${name}`)),
    );
    // What is not read, and what charts depend on, may make Secrets too.
    const partial = isPartial(repository);
    const lost = missing.filter(({ name }) => !elsewhere.has(name));
    const known = lost.filter(({ name }) => !isOpaque(name));
    const lostClues = known.map(one => clueOf(one, NOT_MADE));
    const bad = [
      ...secrets
        .filter(one => !isSealed(one.object) && held(one) === 'clear')
        .map(one => whole(one, IN_CLEAR)),
      ...sops
        .filter(({ object }) => !isSealed(object))
        .map(one => whole(one, NOT_ENCRYPTED)),
      ...generated,
      ...(partial ? [] : lostClues),
    ];
    if (bad.length === 0 && lostClues.length > 0) {
      return unknown(MADE_UNSEEN, lostClues);
    }
    return judge({
      bad,
      unclear: [
        ...lost
          .filter(({ name }) => isOpaque(name))
          .map(one => clueOf(one, NOT_MADE)),
        ...secrets
          .filter(one => held(one) === 'unclear')
          .map(one => whole(one, IN_CLEAR)),
      ],
      doubtful: [
        ...missing
          .filter(({ name }) => elsewhere.has(name))
          .map(one => clueOf(one, OTHER_OPERATOR)),
        ...secrets
          .filter(({ object }) => isSealed(object))
          .map(one => whole(one, SEALED_SECRET)),
      ],
    });
  },
};
