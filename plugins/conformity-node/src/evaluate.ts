import {
  Confidence,
  Evaluation,
  Evidence,
  Finding,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { locate } from './locate';
import { HelmOutput } from './manifests/collect';
import { Manifests } from './manifests/Manifest';
import { Repository } from './Repository';
import { Clue, Outcome, Rule } from './Rule';
import { RULES } from './rules';
import { shownText, shownValue } from './shown';
import { Snapshot } from './snapshot/Snapshot';

/** Evidence that is shown of one finding. */
const MAX_EVIDENCE = 20;
/** Limits that are told one by one. */
const MAX_LIMITS = 50;

/** Why a rule has no verdict where its check failed, which it should not. */
export const FAILED: Localized = {
  fr: 'La vérification a rencontré un contenu qu’elle ne sait pas lire.',
  en: 'The check met a content that it cannot read.',
};

const UNREADABLE: Manifests = {
  all: [],
  charts: 'read',
  unread: [{ file: '', reason: FAILED }],
};

function evidenceOf(clue: Clue, repository: Repository): Evidence {
  const { value, detail } = clue;
  const { file, line } = locate(clue, repository);
  return {
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(value !== undefined && { value: shownValue(value) }),
    ...(detail && { detail: shownText(detail) }),
  };
}

/** What tells two clues apart: a chart says the same once for each environment. */
function signature({ place, file, at, value, detail }: Clue): string {
  const manifest = place?.manifest;
  return JSON.stringify([
    file ?? manifest?.file,
    manifest?.origin === 'helm' ? manifest.kind : manifest?.document,
    manifest?.base,
    place?.path,
    at,
    value,
    detail?.en,
  ]);
}

function evidence(clues: readonly Clue[], repository: Repository): Evidence[] {
  const different = new Map<string, Clue>();
  for (const clue of clues) {
    if (different.size >= MAX_EVIDENCE) break;
    const key = signature(clue);
    if (!different.has(key)) different.set(key, clue);
  }
  return [...different.values()].map(clue => evidenceOf(clue, repository));
}

/** True where some manifests were not read as they are deployed, or not at all. */
const isUnsure = ({ manifests }: Repository) =>
  manifests.unread.length > 0 ||
  manifests.all.some(({ confidence }) => confidence === 'probable');

function confidenceOf(
  { confidence, clues = [] }: Outcome,
  repository: Repository,
  looked: boolean,
): Confidence {
  if (confidence) return confidence;
  // A rule that points at nothing has looked at all the manifests.
  const isProbable =
    clues.length > 0
      ? clues.some(({ place }) => place?.manifest.confidence === 'probable')
      : looked && isUnsure(repository);
  return isProbable ? 'probable' : 'certain';
}

/** What was not found is not said to be missing where some of the repository was not read. */
function withinLimits(
  outcome: Outcome,
  { description }: Rule,
  { snapshot }: Repository,
): Outcome {
  const { verdict, clues = [] } = outcome;
  const [reason] = description.reads === 'files' ? snapshot.limits : [];
  const isBad = verdict === 'not-conforming' || verdict === 'warning';
  const isThere = clues.some(({ file, place }) => file ?? place);
  return reason && isBad && clues.length > 0 && !isThere
    ? { verdict: 'unknown', reason, clues }
    : outcome;
}

function findingOf(rule: Rule, repository: Repository): Finding {
  repository.lookedAtManifests();
  const outcome = withinLimits(rule.check(repository), rule, repository);
  const looked = repository.lookedAtManifests();
  return {
    rule: rule.description.id,
    verdict: outcome.verdict,
    confidence: confidenceOf(outcome, repository, looked),
    ...(outcome.reason && { reason: shownText(outcome.reason) }),
    evidence: evidence(outcome.clues ?? [], repository),
  };
}

// A repository must never be able to take the others' evaluation away.
function orElse<T>(make: () => T, otherwise: T): T {
  try {
    return make();
  } catch {
    return otherwise;
  }
}

const others = (count: number): Localized => ({
  fr: `Et ${count} autres.`,
  en: `And ${count} others.`,
});

function told(limits: readonly Localized[]): Localized[] {
  const first = limits.slice(0, MAX_LIMITS).map(shownText);
  return limits.length > MAX_LIMITS
    ? [...first, others(limits.length - MAX_LIMITS)]
    : first;
}

/** What an evaluation may be given beside the repository. @public */
export interface EvaluationOptions {
  /** What Helm made of the charts, where there is Helm. */
  helm?: HelmOutput;
}

/** Judges a repository by some rules; see {@link evaluate}. */
export function evaluateWith(
  rules: readonly Rule[],
  snapshot: Snapshot,
  { helm }: EvaluationOptions = {},
): Evaluation {
  const repository = new Repository(snapshot, helm);
  const findings = rules.map(rule =>
    orElse(() => findingOf(rule, repository), {
      rule: rule.description.id,
      verdict: 'unknown',
      confidence: 'certain',
      reason: FAILED,
      evidence: [],
    }),
  );
  const { charts, unread } = orElse(() => repository.manifests, UNREADABLE);
  const limits = [...snapshot.limits, ...unread.map(({ reason }) => reason)];
  return { findings, charts, limits: told(limits) };
}

/**
 * Judges a repository by every rule. Pure, and without an exception whatever the
 * repository holds.
 *
 * @public
 */
export const evaluate = (
  snapshot: Snapshot,
  options: EvaluationOptions = {},
): Evaluation => evaluateWith(RULES, snapshot, options);
