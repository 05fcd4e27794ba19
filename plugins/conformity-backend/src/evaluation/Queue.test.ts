import { mockServices } from '@backstage/backend-test-utils';
import { KnownRepository } from './inventory';
import { Queue } from './Queue';

const one = (repository: string): KnownRepository => ({
  project: 'demo',
  repository,
  webUrl: `https://gitlab.example/demo/${repository}`,
  facts: {},
  fingerprint: 'a',
});

describe('Queue', () => {
  it('goes on after what fails, and judges each once', async () => {
    const judged: string[] = [];
    const logger = mockServices.logger.mock();
    const queue = new Queue(async ({ repository }) => {
      judged.push(repository);
      if (repository === 'b') throw new Error('broken');
    }, logger);
    for (const name of ['a', 'b', 'c', 'd', 'd', 'c']) queue.add(one(name));
    await queue.drained();
    expect(judged).toEqual(['a', 'b', 'c', 'd']);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    queue.add(one('a'));
    await queue.drained();
    expect(judged).toHaveLength(5);
  });

  it('judges what was pushed before what waits, and again what was pushed meanwhile', async () => {
    const judged: string[] = [];
    const open: (() => void)[] = [];
    const queue = new Queue(async ({ repository }) => {
      judged.push(repository);
      await new Promise<void>(resolve => {
        open.push(resolve);
      });
    }, mockServices.logger.mock());
    for (const name of ['a', 'b', 'c', 'd']) queue.add(one(name));
    // A pass over all has nothing new to say of what is being judged; a push has.
    queue.add(one('b'));
    queue.add(one('a'), true);
    queue.add(one('d'), true);
    while (judged.length < 5) {
      open.shift()?.();
      await new Promise(resolve => {
        setImmediate(resolve);
      });
    }
    for (const resolve of open) resolve();
    await queue.drained();
    expect(judged).toEqual(['a', 'b', 'a', 'd', 'c']);
  });
});
