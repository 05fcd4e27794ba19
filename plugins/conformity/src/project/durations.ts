const OFFERED = [30, 90, 180, 365];

/** Lives to choose among, in days, up to the longest that is allowed. */
export const durations = (maxDays: number): number[] =>
  OFFERED.filter(days => days < maxDays).concat(maxDays);

/** The day that is so many days after another, as `YYYY-MM-DD`. */
export function dayAfter(days: number, from = new Date()): string {
  const day = new Date(from);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
