import { createHash } from 'node:crypto';

/** The same UUID (version 4 in form) for the same label, always. */
export function seedId(label: string): string {
  const hex = createHash('sha256').update(`seed:${label}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

const ORIGIN = Date.parse('2025-09-01T07:30:00.000Z');

/** The instant that many hours after the seed's origin. */
export const seedInstant = (hours: number) =>
  new Date(ORIGIN + hours * 3_600_000).toISOString();
