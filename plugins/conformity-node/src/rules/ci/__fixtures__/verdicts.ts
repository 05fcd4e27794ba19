import { snapshotOf } from '../../../testing/fixtures';
import { Repository } from '../../../Repository';
import { ciRules } from '..';

export const ruleIds = ciRules.map(({ description }) => description.id);

/** What each rule says of files; throws where a rule does. */
export const verdictsOn = (files: Record<string, string>) =>
  Object.fromEntries(
    ciRules.map(({ description, check }) => [
      description.id,
      check(new Repository(snapshotOf(files))).verdict,
    ]),
  );
