import { InputError } from '@backstage/errors';

const DAY_MS = 86_400_000;

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** A day that is not over, and not too far. */
export function boundedDay(until: string, maxDays: number, now: Date): string {
  const today = dayOf(now);
  const last = dayOf(new Date(now.getTime() + maxDays * DAY_MS));
  if (until < today || until > last) {
    throw new InputError(`The end must be between ${today} and ${last}`);
  }
  return until;
}
