import {
  Confidence,
  Localized,
  RuleDescription,
  Verdict,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Place } from './manifests/Manifest';
import { Pointer } from './parse/positions';
import { Repository } from './Repository';

/** What a rule points at; its line is looked for only if it is shown. */
export interface Clue {
  /** In a manifest, */
  place?: Place;
  /** … or in a file, at a line or at a place of its YAML. */
  file?: string;
  at?: number | Pointer;
  /** What is written there; never a secret. */
  value?: string;
  detail?: Localized;
}

/** What a check finds. */
export interface Outcome {
  verdict: Verdict;
  /** `certain` unless told, or unless what it points at was read without Helm. */
  confidence?: Confidence;
  reason?: Localized;
  clues?: readonly Clue[];
}

/** A rule with its check. */
export interface Rule {
  description: RuleDescription;
  /** Pure; must not throw whatever the repository holds. */
  check(repository: Repository): Outcome;
}
