import { covers, suspiciousShrinks } from './shrinks';

const limits = { maxRemovedRatio: 0.2, minimum: 10 };
const loss = (before: number, missing: number, emptied = false) => ({
  listing: 'projects' as const,
  before,
  missing,
  emptied,
});
const held = (before: number, missing: number, emptied = false) =>
  suspiciousShrinks([loss(before, missing, emptied)], limits).length > 0;

describe('suspiciousShrinks', () => {
  it.each([
    ['nothing missing', 2000, 0, false],
    ['a share that is allowed', 2000, 400, false],
    ['more than that', 2000, 401, true],
    ['few things, though most of them', 12, 9, false],
    ['as many as the minimum, and most of them', 12, 10, true],
  ])('%s', (_, before, missing, expected) => {
    expect(held(before, missing)).toBe(expected);
  });

  it('never believes that nothing is left', () => {
    expect(held(1, 1, true)).toBe(true);
  });
});

describe('covers', () => {
  it('takes consent for what was seen and little more, and for no other listing', () => {
    const accepted = [loss(2000, 500)];
    expect(covers(accepted, [loss(2000, 500)], limits)).toBe(true);
    expect(covers(accepted, [loss(2000, 509)], limits)).toBe(true);
    expect(covers(accepted, [loss(2000, 510)], limits)).toBe(false);
    expect(
      covers(accepted, [{ ...loss(9, 9), listing: 'users' }], limits),
    ).toBe(false);
  });
});
