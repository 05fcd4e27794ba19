import {
  IngestionListing,
  IngestionShrink,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

/** From which loss on a reading of the console is not believed. */
export interface ShrinkLimits {
  /** Share of a listing that may be missing. */
  maxRemovedRatio: number;
  /** Fewer missing things than this are always believed, unless nothing is left. */
  minimum: number;
}

/** How a listing went from one reading to the next. */
export interface ListingChange extends IngestionShrink {
  /** It had something, and has nothing: the console answers so to an account that lost its rights. */
  emptied: boolean;
}

/** The changes that a reading is not believed for. Pure. */
export function suspiciousShrinks(
  changes: readonly ListingChange[],
  { maxRemovedRatio, minimum }: ShrinkLimits,
): IngestionShrink[] {
  return changes
    .filter(
      ({ before, missing, emptied }) =>
        emptied || (missing >= minimum && missing > before * maxRemovedRatio),
    )
    .map(({ listing, before, missing }) => ({ listing, before, missing }));
}

/**
 * True where an operator who accepted some shrinks accepted these too: the same
 * listings, that lost no more since but what needs no consent. Pure.
 */
export function covers(
  accepted: readonly IngestionShrink[],
  shrinks: readonly IngestionShrink[],
  { minimum }: ShrinkLimits,
): boolean {
  const most = new Map<IngestionListing, number>(
    accepted.map(({ listing, missing }) => [listing, missing + minimum]),
  );
  return shrinks.every(
    ({ listing, missing }) => missing < (most.get(listing) ?? 0),
  );
}
