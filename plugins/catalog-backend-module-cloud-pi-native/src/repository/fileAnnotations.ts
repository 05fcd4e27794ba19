import { isOwnedKey, KEY } from '../processor/ownedKeys';
import { isOwnPath } from './ownPath';

/**
 * True for what a file may say: nothing of what the platform knows better, and
 * nothing that leads the portal's own rights out of the repository.
 */
function mayKeep(key: string, value: string, slug: string): boolean {
  switch (key) {
    case KEY.techdocs:
      return value.startsWith('dir:') && isOwnPath(value.slice('dir:'.length));
    case KEY.harborRepository:
      return value.startsWith(`${slug}/`) && isOwnPath(value);
    case KEY.vaultPath:
      return isOwnPath(value);
    default:
      return !isOwnedKey(key);
  }
}

/** The annotations of a file that are kept, and the keys of those that are not. */
export function fileAnnotations(
  annotations: Record<string, string>,
  slug: string,
): { kept: Record<string, string>; dropped: string[] } {
  const entries = Object.entries(annotations);
  return {
    kept: Object.fromEntries(entries.filter(([k, v]) => mayKeep(k, v, slug))),
    dropped: entries.filter(([k, v]) => !mayKeep(k, v, slug)).map(([k]) => k),
  };
}
