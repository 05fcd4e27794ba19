import {
  buildSnapshot,
  evaluate,
  renderWithHelm,
} from '@cloud-pi-native/backstage-plugin-conformity-node';
import { z } from 'zod';
import { answerParent } from '../lib/rpc';
import { generateRepository } from './generate/repository';

const countSchema = z.number().int().min(1);
const WARM_UP = 100;

const snapshotOf = (seed: number) => {
  const { files, facts } = generateRepository(seed);
  return () => buildSnapshot(files, facts);
};

/** Value below which that part of some values is. */
const quantile = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? 0;

/** From the bytes of the files to the findings; making them up is not counted. */
function judge(seed: number): { ms: number; findings: number } {
  const snapshot = snapshotOf(seed);
  const start = performance.now();
  const { findings } = evaluate(snapshot());
  return { ms: performance.now() - start, findings: findings.length };
}

answerParent({
  /** One repository after another, on the one thread of this process. */
  judge: async input => {
    const count = countSchema.parse(input);
    for (let seed = 1; seed <= WARM_UP; seed += 1) judge(-seed);
    const times: number[] = [];
    let rules = 0;
    for (let seed = 1; seed <= count; seed += 1) {
      const { ms, findings } = judge(seed);
      times.push(ms);
      rules = findings;
    }
    const seconds = times.reduce((sum, one) => sum + one, 0) / 1000;
    return {
      rules,
      repositoriesPerSecond: count / seconds,
      medianMs: quantile(times, 0.5),
      p99Ms: quantile(times, 0.99),
      rssMb: process.resourceUsage().maxRSS / 1024,
    };
  },
  /** Milliseconds that Helm takes for a repository's chart, three environments; null without Helm. */
  helm: async input => {
    const count = countSchema.parse(input);
    const start = performance.now();
    for (let seed = 1; seed <= count; seed += 1) {
      const output = await renderWithHelm(snapshotOf(seed)());
      if (output.size === 0) return null;
    }
    return (performance.now() - start) / count;
  },
});
