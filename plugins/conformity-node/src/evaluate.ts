import {
  Confidence,
  Evaluation,
  Evidence,
  Finding,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { locate } from './locate';
import { HelmOutput } from './manifests/collect';
import { Repository } from './Repository';
import { Clue, Outcome, Rule } from './Rule';
import { RULES } from './rules';
import { Snapshot } from './snapshot/Snapshot';

/** Evidence that is shown of one finding. */
const MAX_EVIDENCE = 20;
const MAX_VALUE = 200;

const FAILED: Localized = {
  fr: 'La vérification a rencontré un contenu qu’elle ne sait pas lire.',
  en: 'The check met a content that it cannot read.',
};

const cut = (value: string) => {
  const [line = ''] = value.split('\n');
  return line.length > MAX_VALUE ? `${line.slice(0, MAX_VALUE)}…` : line;
};

function evidenceOf(clue: Clue, repository: Repository): Evidence {
  const { value, detail } = clue;
  const { file, line } = locate(clue, repository);
  return {
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(value !== undefined && { value: cut(value) }),
    ...(detail && { detail }),
  };
}

const confidenceOf = ({ confidence, clues = [] }: Outcome): Confidence =>
  confidence ??
  (clues.some(({ place }) => place?.manifest.confidence === 'probable')
    ? 'probable'
    : 'certain');

function run(rule: Rule, repository: Repository): Outcome {
  try {
    return rule.check(repository);
  } catch {
    // A repository must never be able to take the others' evaluation away.
    return { verdict: 'unknown', reason: FAILED };
  }
}

/** What an evaluation may be given beside the repository. */
export interface EvaluationOptions {
  /** What Helm made of the charts, where there is Helm. */
  helm?: HelmOutput;
  /** All the rules where absent. */
  rules?: readonly Rule[];
}

/** Judges a repository. Pure, and without an exception whatever it holds. */
export function evaluate(
  snapshot: Snapshot,
  { helm, rules = RULES }: EvaluationOptions = {},
): Evaluation {
  const repository = new Repository(snapshot, helm);
  const findings = rules.map((rule): Finding => {
    const outcome = run(rule, repository);
    return {
      rule: rule.description.id,
      verdict: outcome.verdict,
      confidence: confidenceOf(outcome),
      ...(outcome.reason && { reason: outcome.reason }),
      evidence: (outcome.clues ?? [])
        .slice(0, MAX_EVIDENCE)
        .map(clue => evidenceOf(clue, repository)),
    };
  });
  const { charts, unread } = repository.manifests;
  return {
    findings,
    charts,
    limits: [...snapshot.limits, ...unread.map(({ reason }) => reason)],
  };
}
