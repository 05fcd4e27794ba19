import { dependenciesLocked } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { lockings } from '../../code/lockFiles';
import {
  conforming,
  notApplicable,
  notConforming,
  warning,
} from '../../outcomes';
import { Rule } from '../../Rule';

const NO_DEPENDENCY = {
  fr: 'Le dépôt ne déclare aucune dépendance à un gestionnaire de paquets qui les verrouille.',
  en: 'The repository declares no dependency to a package manager that locks them.',
};
const NOT_LOCKED = {
  fr: 'Dépendances sans verrou ni version fixée',
  en: 'Dependencies without a lock or a fixed version',
};

export const dependenciesLockedRule: Rule = {
  description: dependenciesLocked,
  check: repository => {
    const found = lockings(repository);
    if (found.length === 0) return notApplicable(NO_DEPENDENCY);
    const clues = (development: boolean) =>
      found
        .filter(
          one => !one.locked && (one.development ?? false) === development,
        )
        .map(({ clue }) => ({ ...clue, detail: NOT_LOCKED }));
    const bad = clues(false);
    const doubtful = clues(true);
    if (bad.length > 0) return notConforming(bad);
    return doubtful.length > 0
      ? warning(doubtful)
      : conforming(found.map(({ clue }) => ({ file: clue.file })));
  },
};
