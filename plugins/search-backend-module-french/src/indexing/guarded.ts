import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { IndexableDocument } from '@backstage/plugin-search-common';
import { Fact, factsOf } from './facts';

/**
 * What collators of ours say beside a document. It goes by `authorization`, which
 * Backstage never shows.
 */
export interface EntityGuard {
  resourceRef: string;
  facts: Fact[];
}

// Facts of an entity are told with each of its documents, and are no part of them.
const guards = new WeakMap<object, EntityGuard>();
const kept = new WeakMap<object, string>();

/** A guard for the documents of an entity. */
export const guardOf = (entity: Entity): EntityGuard => ({
  resourceRef: stringifyEntityRef(entity),
  facts: factsOf(entity),
});

/** A document whose reader must be allowed to see an entity. */
export function guarded(
  document: Omit<IndexableDocument, 'authorization'>,
  guard: EntityGuard,
): IndexableDocument {
  const authorization = { resourceRef: guard.resourceRef };
  guards.set(authorization, guard);
  return { ...document, authorization };
}

/** Says that documents of an entity could not be read, and stay as they are. */
export function unreadable(guard: EntityGuard): IndexableDocument {
  const authorization = { resourceRef: guard.resourceRef };
  guards.set(authorization, guard);
  kept.set(authorization, guard.resourceRef);
  return { title: '', text: '', location: '', authorization };
}

/** What was said of a document's entity. */
export const readGuard = ({
  authorization,
}: IndexableDocument): EntityGuard | undefined =>
  authorization && guards.get(authorization);

/** The entity whose documents stay, if this says so. */
export const readKept = ({
  authorization,
}: IndexableDocument): string | undefined =>
  authorization && kept.get(authorization);
