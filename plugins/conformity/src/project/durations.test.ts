import { dayAfter, durations } from './durations';

describe('durations', () => {
  it('goes up to the longest that is allowed, and no further', () => {
    expect(durations(180)).toEqual([30, 90, 180]);
    expect(durations(400)).toEqual([30, 90, 180, 365, 400]);
    expect(durations(7)).toEqual([7]);
  });
});

describe('dayAfter', () => {
  it('counts days over the end of a year', () => {
    expect(dayAfter(30, new Date('2026-12-15T23:59:00Z'))).toBe('2027-01-14');
  });
});
