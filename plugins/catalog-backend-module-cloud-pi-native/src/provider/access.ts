import { IngestionAccess } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { ListingChange } from '../guard/shrinks';
import { World } from '../translate/World';

/**
 * True where an earlier reading could see what a later one may not: what the
 * later one lacks is no more than out of sight. Without a record everything was
 * seen. Pure.
 */
export function sawMore(
  earlier: IngestionAccess | undefined,
  later: IngestionAccess,
): boolean {
  return (
    (later.mode === 'limited' && earlier?.mode !== 'limited') ||
    (!later.users && earlier?.users !== false) ||
    (!later.clusters && earlier?.clusters !== false)
  );
}

/** The changes, none of which is to be believed where it loses something. Pure. */
export const nothingMayGo = (
  changes: readonly ListingChange[],
): ListingChange[] =>
  changes.map(change => ({
    ...change,
    emptied: change.emptied || change.missing > 0,
  }));

/** The projects that no listing names to an account with limited access. Pure. */
export const unlistedOf = ({ projects }: World) =>
  [...projects.values()]
    .filter(({ environments }) => environments.length === 0)
    .map(({ project: { id, slug } }) => ({ id, slug }));
