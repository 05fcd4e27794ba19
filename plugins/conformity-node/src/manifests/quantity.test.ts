import { quantity } from './quantity';

describe('quantity', () => {
  it.each([
    ['500m', 0.5],
    ['0.5', 0.5],
    [2, 2],
    ['1Gi', 1024 ** 3],
    ['1G', 1e9],
    ['512Mi', 512 * 1024 ** 2],
    ['1.5Ki', 1536],
    ['1e3', 1000],
    ['1E', 1e18],
    ['.5', 0.5],
    ['5.', 5],
    ['+1k', 1000],
  ])('%s is %d', (text, expected) => {
    expect(quantity(text)).toBeCloseTo(expected, 6);
  });

  it.each(['', 'x', '1 Gi', '1gb', '1GiB', '--1', '1e', null, true, [1], NaN])(
    '%s is none',
    text => {
      expect(quantity(text)).toBeUndefined();
    },
  );

  it('does not try what is too long for a quantity', () => {
    expect(quantity(`${'1'.repeat(100_000)}x`)).toBeUndefined();
  });
});
