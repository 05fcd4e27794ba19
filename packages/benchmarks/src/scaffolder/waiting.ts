import { z } from 'zod';

/** From when to when a request was under way, in milliseconds since 1970. */
export const intervalSchema = z.object({ start: z.number(), end: z.number() });

/** See {@link intervalSchema}. */
export type Interval = z.infer<typeof intervalSchema>;

/** Milliseconds within a span in which at least one of the requests was under way. */
export function covered(span: Interval, intervals: readonly Interval[]) {
  const within = intervals
    .map(({ start, end }) => ({
      start: Math.max(start, span.start),
      end: Math.min(end, span.end),
    }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  let total = 0;
  let until = span.start;
  for (const { start, end } of within) {
    total += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return total;
}
