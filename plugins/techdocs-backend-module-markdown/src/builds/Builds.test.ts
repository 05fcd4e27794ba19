import { mockServices } from '@backstage/backend-test-utils';
import { Builds } from './Builds';
import { Reports } from './Reports';
import { Outcome } from './syncRoute';

const MINUTE = 60_000;
const [A, B, C] = ['a', 'b', 'c'].map(name => `component:default/${name}`);

function start(answers: Record<string, Outcome> = {}) {
  let now = 1_000_000;
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  const logger = mockServices.logger.mock();
  const documents = [A, B].map(ref => ({ ref, source: `/${ref}` }));
  const sync = jest.fn(
    async (ref: string): Promise<Outcome> =>
      answers[ref] ?? { type: 'unchanged' },
  );
  const builds = new Builds({
    everyMs: 10 * MINUTE,
    concurrency: 2,
    list: async () => documents,
    sync,
    reports: new Reports(logger),
  });
  return {
    answers,
    builds,
    documents,
    sync,
    warnings: () => logger.warn.mock.calls.map(([message]) => message),
    /** What is asked in the round that begins so many minutes later. */
    async askedAfter(minutes: number) {
      now += minutes * MINUTE;
      sync.mockClear();
      await builds.round();
      return sync.mock.calls.map(([ref]) => ref).sort();
    },
  };
}

describe('builds', () => {
  afterEach(() => jest.restoreAllMocks());

  it('ask every document at start, then each when its turn comes', async () => {
    const { askedAfter, documents } = start();
    expect(await askedAfter(0)).toEqual([A, B]);
    expect(await askedAfter(1)).toEqual([]);
    documents.push({ ref: C, source: '/c' });
    expect(await askedAfter(1)).toEqual([C]);
    expect(await askedAfter(8)).toEqual([A, B]);
  });

  it('leave alone what fails for longer each time, and say why once', async () => {
    const failed: Outcome = { type: 'failed', message: 'mkdocs.yml:3: no' };
    const { answers, askedAfter, warnings } = start({ [A]: failed });
    expect(await askedAfter(0)).toContain(A);
    expect(await askedAfter(10)).toContain(A);
    expect(await askedAfter(10)).not.toContain(A);
    expect(await askedAfter(10)).toContain(A);
    expect(warnings()).toEqual([
      `Documentation of ${A} cannot be built: mkdocs.yml:3: no`,
    ]);
    answers[A] = { type: 'failed', message: 'docs/index.md: other' };
    expect(await askedAfter(40)).toContain(A);
    expect(warnings()).toHaveLength(2);
    // However long it has failed, it is not given up.
    for (let tries = 0; tries < 10; tries += 1) {
      expect(await askedAfter(6 * 60)).toContain(A);
    }
    answers[A] = { type: 'built', warnings: [] };
    expect(await askedAfter(6 * 60)).toContain(A);
    expect(await askedAfter(10)).toContain(A);
  });

  it('ask again soon where TechDocs did not answer or did not look', async () => {
    const { answers, askedAfter } = start({
      [A]: { type: 'unreachable', message: 'status 503' },
      [B]: { type: 'skipped' },
    });
    expect(await askedAfter(0)).toEqual([A, B]);
    expect(await askedAfter(1)).toEqual([A, B]);
    delete answers[A];
    delete answers[B];
    expect(await askedAfter(1)).toEqual([A, B]);
    expect(await askedAfter(1)).toEqual([]);
  });

  it('ask at once what was pushed, though it fails', async () => {
    const failed: Outcome = { type: 'failed', message: 'no' };
    const { askedAfter, builds, sync } = start({ [A]: failed });
    await askedAfter(0);
    sync.mockClear();
    await builds.changed(source => source === `/${A}`);
    expect(sync.mock.calls).toEqual([[A]]);
  });

  it('ask again what is pushed while it is being built', async () => {
    const { builds, sync } = start();
    const running: string[] = [];
    let atOnce = 0;
    sync.mockImplementation(async ref => {
      running.push(ref);
      atOnce = Math.max(atOnce, running.length);
      await new Promise(resolve => setImmediate(resolve));
      running.pop();
      return { type: 'unchanged' };
    });
    const isA = (source: string) => source === `/${A}`;
    await Promise.all([builds.changed(isA), builds.changed(isA)]);
    expect(sync).toHaveBeenCalledTimes(2);
    expect(atOnce).toBe(1);
  });

  it('tell what is wrong with a document once, until it is something else', async () => {
    const built = (...warnings: string[]): Outcome => ({
      type: 'built',
      warnings,
    });
    const { answers, askedAfter, warnings } = start({
      [A]: built('docs/a.md:3: no such page'),
    });
    await askedAfter(0);
    await askedAfter(10);
    expect(warnings()).toEqual([
      `Built the documentation of ${A}, with 1 warnings:\n  docs/a.md:3: no such page`,
    ]);
    answers[A] = built(...Array.from({ length: 30 }, (_, n) => `line ${n}`));
    await askedAfter(10);
    expect(warnings()[1]).toMatch(/line 19\n {2}and 10 more$/);
  });

  it('stop where they are told to', async () => {
    const { builds, sync } = start();
    await builds.round(AbortSignal.abort());
    expect(sync).not.toHaveBeenCalled();
  });
});
