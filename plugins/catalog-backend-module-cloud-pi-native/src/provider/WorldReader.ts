import { IngestionAccess } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  ConsoleError,
  ConsoleProject,
  ConsoleRepository,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { World } from '../translate/World';

/** What one pass read. */
export interface Reading {
  world: World;
  /** False where something could not be read: what is missing may still exist. */
  complete: boolean;
  /** Projects whose environments and repositories were read. */
  projectsRead: number;
  /** How much the account could read. */
  access: IngestionAccess;
}

/** What the reading of one project made of a world. */
export interface ProjectReading {
  world: World;
  project: ConsoleProject;
  /** None where the project is no more. */
  repositories: readonly ConsoleRepository[];
}

/**
 * Reads the console, as far as the portal's account may. What it answers is a
 * world in any case: everything after it is the same whatever the rights.
 */
export interface WorldReader {
  /**
   * Reads everything.
   *
   * @param again - also what projects hold that did not move since they were read
   * @param known - the world that the catalogue was last told of
   * @throws where a listing fails: nothing can be said then.
   */
  readAll(
    again: boolean,
    known?: World,
    signal?: AbortSignal,
  ): Promise<Reading>;
  /**
   * Reads what moved since a world; `undefined` where nothing did.
   *
   * @throws where a listing fails: nothing can be said then.
   */
  readMoved(known: World, signal?: AbortSignal): Promise<Reading | undefined>;
  /** Reads one project, by its id or slug; `undefined` where the console has none. */
  readProject(key: string, known: World): Promise<ProjectReading | undefined>;
  /**
   * Takes back what was read last, since it is not believed: the next reading
   * asks again.
   *
   * @param kept - the world that the catalogue shows instead, where it is known
   */
  takeBack(kept?: World): void;
}

/** True where the console refuses a call to the account. */
export const isForbidden = (error: unknown): boolean =>
  error instanceof ConsoleError && error.kind === 'forbidden';

/** True where the console says that what was addressed does not exist. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof ConsoleError && error.kind === 'not-found';

/** A call whose refusal says what the account lacks, and what to do: in French, for operators. */
export async function needing<T>(
  { what, right, otherwise = '' }: Need,
  call: Promise<T>,
): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw isForbidden(error)
      ? new ConsoleError(
          'forbidden',
          `La console refuse ${what} au compte du portail : il lui faut le droit ${right}.${otherwise}`,
          { cause: error },
        )
      : error;
  }
}

/** What a call is refused without. */
export interface Need {
  what: string;
  right: string;
  otherwise?: string;
}
