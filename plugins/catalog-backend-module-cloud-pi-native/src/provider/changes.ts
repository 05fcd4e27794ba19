import { Entity } from '@backstage/catalog-model';
import { isDeepStrictEqual } from 'node:util';
import { createBreather } from '../translate/breathe';

/** What to tell the catalogue so that it goes from one translation to the next. */
export interface Changes {
  added: Entity[];
  removed: string[];
}

/** Compares two translations. */
export async function changesBetween(
  before: ReadonlyMap<string, Entity>,
  after: ReadonlyMap<string, Entity>,
): Promise<Changes> {
  const breathe = createBreather();
  const added: Entity[] = [];
  for (const [ref, entity] of after) {
    await breathe();
    if (!isDeepStrictEqual(before.get(ref), entity)) {
      added.push(entity);
    }
  }
  return { added, removed: [...before.keys()].filter(ref => !after.has(ref)) };
}
