import { BlockCache, keyOf } from './BlockCache';

const block = (code: string, more = {}) => ({
  code,
  info: { language: 'yaml', highlighted: [], ...more },
});

describe('BlockCache', () => {
  it('forgets first what was not asked for longest, by its size', () => {
    const cache = new BlockCache(10);
    cache.set('a', { html: 'aaaa' });
    cache.set('b', { html: 'bbbb' });
    expect(cache.get('a')).toEqual({ html: 'aaaa' });
    cache.set('c', { html: 'cccc' });
    expect(cache.get('b')).toBeUndefined();
    expect(cache.get('a')).toBeDefined();
    cache.set('d', { html: 'd'.repeat(11) });
    expect(['a', 'c', 'd'].map(key => cache.get(key))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('counts a block that is replaced once', () => {
    const cache = new BlockCache(10);
    for (let time = 0; time < 5; time += 1) cache.set('a', { html: 'aaaa' });
    cache.set('b', { html: 'bbbb' });
    expect(cache.get('a')).toBeDefined();
  });

  it('knows a block by all that its HTML depends on', () => {
    const keys = [
      block('a'),
      block('b'),
      block('a', { language: 'json' }),
      block('a', { firstLine: 1 }),
      block('a', { highlighted: [1] }),
    ].map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf(block('a', { title: 'x' }))).toBe(keys[0]);
  });
});
