import {
  Localized,
  sopsEncrypted,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { clearIn } from '../../manifests/sops';
import {
  notApplicable,
  notConforming,
  conforming,
  unknown,
} from '../../outcomes';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';

/** What says that it is encrypted; `.sops.yaml` itself holds rules, not secrets. */
const ENCRYPTED = /(^|\/)[^/]+\.(sops|enc)\.(ya?ml|json)$/;

const NONE: Localized = {
  fr: 'Le dépôt n’a pas de fichier chiffré par sops.',
  en: 'The repository has no file encrypted by sops.',
};

const UNREAD: Localized = {
  fr: 'Ce fichier n’a pas pu être lu comme du YAML ou du JSON.',
  en: 'This file could not be read as YAML or JSON.',
};

const IN_CLEAR: Localized = {
  fr: 'Ce fichier n’est pas chiffré.',
  en: 'This file is not encrypted.',
};

const PARTLY_CLEAR: Localized = {
  fr: 'Cette valeur n’est pas chiffrée, alors que le reste l’est.',
  en: 'This value is not encrypted, though the rest is.',
};

const clearOf = (file: string, repository: Repository): Clue[] =>
  repository.yaml.documents(file).flatMap((value, document): Clue[] => {
    const path = value === null ? undefined : clearIn(value);
    return path
      ? [
          {
            file,
            at: { document, path },
            detail: path.length === 0 ? IN_CLEAR : PARTLY_CLEAR,
          },
        ]
      : [];
  });

export const sopsEncryptedRule: Rule = {
  description: sopsEncrypted,
  check: repository => {
    const files = repository.paths(ENCRYPTED);
    if (files.length === 0) return notApplicable(NONE);
    const bad = files.flatMap(file => clearOf(file, repository));
    if (bad.length > 0) return notConforming(bad);
    const unread = files.filter(
      file =>
        repository.text(file) === undefined || repository.yaml.problem(file),
    );
    return unread.length > 0
      ? unknown(
          UNREAD,
          unread.map(file => ({ file })),
        )
      : conforming();
  },
};
