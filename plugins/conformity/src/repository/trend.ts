import { HistoryPoint } from '@cloud-pi-native/backstage-plugin-conformity-common';

/** Size of the drawing, in its own units. */
export const TREND = { width: 640, height: 160, left: 32, bottom: 24, top: 12 };

/**
 * The breaches over time as the points of a line in steps: a result holds until
 * the next one. Points are in chronological order.
 */
export function trendLine(points: readonly HistoryPoint[]): string {
  const times = points.map(({ at }) => Date.parse(at));
  const first = times[0] ?? 0;
  const span = Math.max((times.at(-1) ?? 0) - first, 1);
  const most = Math.max(...points.map(({ breaches }) => breaches), 1);
  const { width, height, left, bottom, top } = TREND;
  const x = (time: number) => left + ((time - first) / span) * (width - left);
  const y = (breaches: number) =>
    top + (1 - breaches / most) * (height - top - bottom);
  return points
    .flatMap(({ breaches }, index) => {
      const here = `${x(times[index] ?? 0).toFixed(1)},${y(breaches).toFixed(1)}`;
      const before = points[index - 1];
      return before
        ? [
            `${x(times[index] ?? 0).toFixed(1)},${y(before.breaches).toFixed(1)}`,
            here,
          ]
        : [here];
    })
    .join(' ');
}
