import { Resources } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

const UNITS = [
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A duration of a second or more, in words: `2 minutes et 5 secondes`. @public */
export function formatDuration(milliseconds: number, language: string): string {
  let rest = Math.round(milliseconds / 1_000);
  const parts: string[] = [];
  for (const [unit, seconds] of UNITS) {
    const count = Math.floor(rest / seconds);
    rest -= count * seconds;
    if (count > 0) {
      parts.push(
        new Intl.NumberFormat(language, {
          style: 'unit',
          unit,
          unitDisplay: 'long',
        }).format(count),
      );
    }
  }
  return new Intl.ListFormat(language).format(parts);
}

/** An instant of the day, in words, or nothing where the text is none. @public */
export function formatInstant(
  instant: string | undefined,
  language: string,
): string | undefined {
  const date = new Date(instant ?? '');
  return Number.isNaN(date.getTime())
    ? undefined
    : new Intl.DateTimeFormat(language, {
        dateStyle: 'long',
        timeStyle: 'medium',
      }).format(date);
}

/** A day such as `2026-11-26`, in words, or the text itself where it is none. @public */
export function formatDay(day: string, language: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? day
    : new Intl.DateTimeFormat(language, {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(date);
}

/** Quantities of a quota, as numbers of the language. @public */
export function formatResources(resources: Resources, language: string) {
  const number = new Intl.NumberFormat(language);
  return {
    cpu: number.format(resources.cpu),
    memory: number.format(resources.memory),
    gpu: number.format(resources.gpu),
  };
}
