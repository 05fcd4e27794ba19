import { CodeBlock } from './types';
import { WorkFailed, Workers } from './Workers';

const page = (source: string) => ({
  file: 'a.md',
  source,
  options: { tocDepth: [1, 6] as [number, number] },
});

const code = (text: string, language = 'yaml'): CodeBlock => ({
  code: text,
  info: { language, highlighted: [] },
});

// Far more than any page takes, far less than this one.
const LIMIT = 20_000;

jest.setTimeout(120_000);

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    error => error,
  );

describe('Workers', () => {
  const workers = new Workers({
    threads: 1,
    pageMilliseconds: LIMIT,
    memoryMegabytes: 128,
  });
  afterAll(() => workers.close());

  it('render in another thread', async () => {
    const { html, headings } = await workers.run('page', page('# A'), LIMIT);
    expect(html).toContain('<h1 id="a">');
    expect(headings).toEqual([{ level: 1, id: 'a', title: 'A' }]);
  });

  it('say at which of its inputs a thread was too slow, and are there again', async () => {
    const many = Array.from({ length: 20_000 }, (_, n) => code(`a: ${n}`));
    const failure = await failureOf(workers.run('blocks', many, 100));
    expect(failure).toBeInstanceOf(WorkFailed);
    expect(failure).toMatchObject({ reason: 'slow' });
    expect(failure.step).toBeLessThan(many.length);
    await expect(
      workers.run('blocks', [code('a: 1')], LIMIT),
    ).resolves.toHaveLength(1);
  });

  it('outlive a thread that takes too much memory', async () => {
    const huge = Array.from({ length: 400_000 }, (_, n) => `- [x${n}](y)\n`);
    const failure = await failureOf(
      workers.run('page', page(huge.join('')), 100_000),
    );
    expect(failure).toMatchObject({ reason: 'broken', step: 0 });
    await expect(
      workers.run('page', page('# B'), LIMIT),
    ).resolves.toMatchObject({ title: 'B' });
  });

  it('say that threads cannot be started, rather than wait for them', async () => {
    const none = new Workers({
      threads: 1,
      pageMilliseconds: LIMIT,
      memoryMegabytes: 4,
    });
    const failures = await Promise.all(
      ['# A', '# B', '# C'].map(source =>
        failureOf(none.run('page', page(source), LIMIT)),
      ),
    );
    await none.close();
    for (const failure of failures) {
      expect(failure).toBeDefined();
      expect(failure).not.toBeInstanceOf(WorkFailed);
    }
  });

  it('are not started again by a build that outlives them', async () => {
    const ended = new Workers({
      threads: 1,
      pageMilliseconds: LIMIT,
      memoryMegabytes: 128,
    });
    await ended.run('page', page('# A'), LIMIT);
    await ended.close();
    await expect(ended.run('page', page('# B'), LIMIT)).rejects.toThrow(
      'Threads were ended',
    );
  });
});
