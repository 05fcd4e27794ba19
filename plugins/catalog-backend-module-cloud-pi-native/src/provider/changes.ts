import { Entity } from '@backstage/catalog-model';
import { isDeepStrictEqual } from 'node:util';
import { World } from '../translate/World';

/** What to tell the catalogue so that it goes from one translation to the next. */
export function changesBetween(
  before: ReadonlyMap<string, Entity>,
  after: ReadonlyMap<string, Entity>,
): { added: Entity[]; removed: string[] } {
  return {
    added: [...after]
      .filter(([ref, entity]) => !isDeepStrictEqual(before.get(ref), entity))
      .map(([, entity]) => entity),
    removed: [...before.keys()].filter(ref => !after.has(ref)),
  };
}

const LISTINGS = ['projects', 'users', 'clusters', 'zones', 'stages'] as const;

/**
 * Listings that are empty, and were not in an earlier world if one is given. The
 * console answers so to an account that lost its rights: a catalogue is never
 * emptied on that.
 */
export function emptyListings(world: World, earlier?: World): string[] {
  return LISTINGS.filter(
    listing =>
      world[listing].size === 0 && (!earlier || earlier[listing].size > 0),
  );
}
