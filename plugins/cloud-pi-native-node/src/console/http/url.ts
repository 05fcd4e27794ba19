import { ConsoleError } from '../errors';

// A path segment that could leave its place, even after a decoding proxy.
const UNSAFE_SEGMENT = /^\.{0,2}$|[/\\?#%\s\p{C}]/u;

/**
 * Address of a route. No parameter can change the origin or the path: what does
 * not look like one segment is refused.
 */
export function buildUrl(
  baseUrl: string,
  template: string,
  params: Record<string, string> = {},
  query: Record<string, string | undefined> = {},
): URL {
  const path = template.replace(/:([a-z]\w*)/gi, (_, key: string) => {
    const value = params[key] ?? '';
    if (UNSAFE_SEGMENT.test(value)) {
      throw new ConsoleError(
        'invalid',
        'Cet identifiant ne peut pas être celui d’un objet de la console.',
      );
    }
    return encodeURIComponent(value);
  });
  const url = new URL(`${baseUrl}${path}`);
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined) {
      url.searchParams.set(key, value);
    }
  }
  return url;
}
