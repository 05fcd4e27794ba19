import {
  Evaluation,
  Verdict,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { evaluateWith } from '../evaluate';
import { Rule } from '../Rule';
import { buildSnapshot } from '../snapshot/buildSnapshot';
import { PlatformFacts, Snapshot } from '../snapshot/Snapshot';

/** A repository to try a rule on. */
export interface Fixture {
  /** What it shows. */
  name: string;
  /** Contents by path. */
  files: Record<string, string>;
  platform?: PlatformFacts;
  verdict: Verdict;
  /** Where the first evidence must point: `file:line`, or `file`. */
  at?: string;
}

/** Fixtures by the identifier of their rule: conforming, not conforming, and at the edge. */
export type FixturesByRule = Record<string, readonly Fixture[]>;

/** A snapshot of files by path. */
export function snapshotOf(
  files: Record<string, string>,
  platform?: PlatformFacts,
): Snapshot {
  const encoder = new TextEncoder();
  return buildSnapshot(
    Object.entries(files).map(([path, text]) => ({
      path,
      kind: 'file',
      content: encoder.encode(text),
    })),
    platform,
  );
}

const shown = ({ findings: [finding] }: Evaluation) => {
  const [first] = finding?.evidence ?? [];
  return first && [first.file, first.line].filter(Boolean).join(':');
};

/** What of a rule's fixtures does not come out as they say; nothing where all is well. */
export function failuresOf(rule: Rule, fixtures: readonly Fixture[]): string[] {
  return fixtures.flatMap(({ name, files, platform, verdict, at }) => {
    const evaluation = evaluateWith([rule], snapshotOf(files, platform));
    const found = evaluation.findings[0]?.verdict;
    if (found !== verdict) {
      return [`${name}: ${found} instead of ${verdict}`];
    }
    return at !== undefined && shown(evaluation) !== at
      ? [`${name}: at ${shown(evaluation)} instead of ${at}`]
      : [];
  });
}
