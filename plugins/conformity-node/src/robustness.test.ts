import { evaluationSchema } from '@cloud-pi-native/backstage-plugin-conformity-common';
import fc from 'fast-check';
import { snapshotOf } from './testing/fixtures';
import { everyGraft } from './__testUtils__/grafts';
import { mutated } from './__testUtils__/mutations';
import { SAMPLES } from './__testUtils__/repositories';
import { evaluate, FAILED } from './evaluate';
import { RULES } from './rules';
import { buildSnapshot } from './snapshot/buildSnapshot';
import { Snapshot } from './snapshot/Snapshot';

/** Rules that were only saved by the net under them. */
const failuresOf = (snapshot: Snapshot): string[] =>
  evaluate(snapshot).findings.flatMap(({ rule, reason }) =>
    reason?.en === FAILED.en ? [rule] : [],
  );

// A fixed start, so that a failure is that of the change that brought it.
const SEED = 20_260_527;
const RUNS = 10_000;
const LONG = 20 * 60 * 1000;

describe('evaluate', () => {
  it.each(SAMPLES)('judges $name', ({ files, platform }) => {
    const evaluation = evaluate(snapshotOf(files, platform));
    expect(evaluationSchema.safeParse(evaluation).success).toBe(true);
    expect(evaluation.findings).toHaveLength(RULES.length);
    const verdicts = new Set(evaluation.findings.map(one => one.verdict));
    // A sample that leaves most rules without a word would prove little.
    expect([...verdicts]).toEqual(
      expect.arrayContaining(['conforming', 'not-conforming']),
    );
  });

  it.each(SAMPLES)(
    'takes any kind of value at any place of $name',
    sample => {
      const failed: string[] = [];
      let tried = 0;
      for (const { where, files } of everyGraft(sample)) {
        tried += 1;
        const failures = failuresOf(snapshotOf(files, sample.platform));
        if (failures.length > 0)
          failed.push(`${where}: ${failures.join(', ')}`);
      }
      expect(failed).toEqual([]);
      expect(tried).toBeGreaterThan(100);
    },
    LONG,
  );

  it(
    'has a word on any repository, and never fails',
    () => {
      fc.assert(
        fc.property(mutated, ({ sample: { platform }, raw }) => {
          expect(failuresOf(buildSnapshot(raw, platform))).toEqual([]);
        }),
        { numRuns: RUNS, seed: SEED },
      );
    },
    LONG,
  );
});
