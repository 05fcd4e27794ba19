import { isUnresolved, substitute } from './variables';

const values = new Map([
  ['NODE', '24'],
  ['EMPTY', ''],
]);

describe('substitute', () => {
  it.each([
    ['node:$NODE-slim', 'node:24-slim'],
    ['node:${NODE}-slim', 'node:24-slim'],
    ['node:${NODE:-22}', 'node:24'],
    ['node:${OTHER:-22}', 'node:22'],
    ['node:${OTHER-22}', 'node:22'],
    ['node:${EMPTY:-22}', 'node:22'],
    ['node:${EMPTY-22}', 'node:'],
    ['node${NODE:+:24}', 'node:24'],
    ['node${OTHER:+:24}', 'node'],
    ['${EMPTY}node', 'node'],
    ['node:${NODE:?missing}', 'node:24'],
    ['node:$OTHER', 'node:$OTHER'],
    ['node:${OTHER#v}', 'node:${OTHER#v}'],
  ])('%s', (text, expected) => {
    expect(substitute(text, values)).toBe(expected);
  });

  it('tells what is left', () => {
    expect(isUnresolved(substitute('a:$OTHER', values))).toBe(true);
    expect(isUnresolved(substitute('a:$NODE', values))).toBe(false);
  });
});
