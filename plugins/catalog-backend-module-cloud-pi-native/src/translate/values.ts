// Also those that change the direction of what follows.
const CONTROL = /[\p{Cc}\p{Bidi_Control}]+/gu;

/** One line of text for display, or `undefined` where nothing is left of it. */
export function line(value: string, maxLength: number): string | undefined {
  const clean = value.replace(CONTROL, ' ').trim();
  return [...clean].slice(0, maxLength).join('') || undefined;
}

/** An http(s) address, or `undefined`: anything else would run or leak in a page. */
export function webAddress(value: string): string | undefined {
  const url = URL.parse(value);
  const web = url?.protocol === 'https:' || url?.protocol === 'http:';
  return web && !url.username && !url.password ? url.href : undefined;
}

/** Order that does not depend on the locale, for stable hashes. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
