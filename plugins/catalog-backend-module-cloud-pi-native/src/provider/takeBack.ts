import { ProjectState, World } from '../translate/World';
import { ProjectCache } from './readWorld';

type Content = Pick<ProjectState, 'environments' | 'repositories'>;

const NOTHING: Content = { environments: [], repositories: [] };

// No instant of the console's: the project moved, whatever it says.
const NEVER = '';

/** True where less was read of a project than is kept. */
export const isShorter = (read: Content, kept: Content) =>
  read.environments.length < kept.environments.length ||
  read.repositories.length < kept.repositories.length;

/**
 * Has read again what was read but not believed; until then, a project holds
 * what is kept of it.
 *
 * @param kept - absent where nothing is known but what was not believed
 */
export function takeBack(cache: ProjectCache, kept?: World): void {
  if (!kept) {
    cache.clear();
  }
  for (const [id, state] of kept?.projects ?? []) {
    if (isShorter(cache.get(id)?.state ?? NOTHING, state)) {
      cache.set(id, { state, updatedAt: NEVER });
    }
  }
}
