import { trendLine, TREND } from './trend';

const at = (day: number) => `2026-11-0${day}T00:00:00Z`;

describe('trendLine', () => {
  it('goes in steps, from the first instant to the last', () => {
    const line = trendLine([
      { at: at(1), breaches: 4 },
      { at: at(2), breaches: 2 },
      { at: at(3), breaches: 0 },
    ]);
    const middle = (TREND.left + TREND.width) / 2;
    const floor = TREND.height - TREND.bottom;
    const half = (TREND.top + floor) / 2;
    expect(line).toBe(
      [
        `${TREND.left}.0,${TREND.top}.0`,
        `${middle}.0,${TREND.top}.0`,
        `${middle}.0,${half}.0`,
        `${TREND.width}.0,${half}.0`,
        `${TREND.width}.0,${floor}.0`,
      ].join(' '),
    );
  });

  it('draws repositories without a breach, and two results of one instant', () => {
    const line = trendLine([
      { at: at(1), breaches: 0 },
      { at: at(1), breaches: 0 },
    ]);
    expect(line).not.toMatch(/NaN|Infinity/);
  });
});
