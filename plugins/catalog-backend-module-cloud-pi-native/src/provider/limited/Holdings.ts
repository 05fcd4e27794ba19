import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  ConsoleApi,
  ConsoleEnvironment,
  ConsoleMember,
  ConsoleRepository,
  ConsoleRole,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { World } from '../../translate/World';
import { isShorter } from '../takeBack';
import { isForbidden, isNotFound, needing } from '../WorldReader';
import { NO_ENVIRONMENT } from './outlines';

/** What the console tells of a project to an account that has no part in it. */
export interface Holding {
  id: string;
  slug: string;
  environments: readonly ConsoleEnvironment[];
  repositories: readonly ConsoleRepository[];
  members: readonly ConsoleMember[];
  roles: readonly ConsoleRole[];
}

/** A project to read. */
export interface Wanted {
  slug: string;
  /** What the listings tell of it now. */
  print: string;
  /** Its id, where it was known before. */
  id?: string;
  /** What it held when it was last read. */
  before?: Holding;
}

interface Cached {
  holding: Holding;
  /** What the listings told when it was read; absent where they were not asked. */
  print?: string;
}

/**
 * True for an answer that is emptier than the listings, or than a project that
 * runs. To read every project again at each poll would cost too much: what is
 * half there comes with the next full pass.
 */
const isDoubtful = ({ environments, repositories }: Holding, print?: string) =>
  environments.length === 0
    ? print !== NO_ENVIRONMENT
    : repositories.length === 0;

/** What projects hold in which the account has no part, read by slug: a project that is archived has its slug no longer. */
export class Holdings {
  private readonly cache = new Map<string, Cached>();
  private readonly gone = new Set<string>();

  constructor(
    private readonly console: ConsoleApi,
    private readonly logger: LoggerService,
  ) {}

  /** True where the listings tell something else of a project than when it was read. */
  moved({ slug, print }: Wanted): boolean {
    return this.gone.has(slug)
      ? print !== NO_ENVIRONMENT
      : this.cache.get(slug)?.print !== print;
  }

  /**
   * Reads projects, those that did not move too where it has to be `again`. Not
   * to be found any more is only what the console says does not exist.
   *
   * @throws where the console refuses a project: it will refuse all of them.
   */
  async read(wanted: readonly Wanted[], again: boolean, signal?: AbortSignal) {
    if (again) {
      this.gone.clear();
    }
    const refused = new AbortController();
    const stop = AbortSignal.any(
      signal ? [signal, refused.signal] : [refused.signal],
    );
    let complete = true;
    let projectsRead = 0;
    const one = async (project: Wanted): Promise<Holding | undefined> => {
      const { slug, print } = project;
      const cached = this.cache.get(slug);
      if (!again && !this.moved(project)) {
        return cached?.holding;
      }
      projectsRead += 1;
      const before = cached?.holding ?? project.before;
      try {
        return await this.readOne(slug, print, before?.id ?? project.id, stop);
      } catch (error) {
        stop.throwIfAborted();
        if (isForbidden(error)) {
          refused.abort(error);
          throw error;
        }
        this.logger.warn(
          `Could not read project ${slug}: ${stringifyError(error)}`,
        );
        complete = complete && before !== undefined;
        return before;
      }
    };
    const holdings = (await Promise.all(wanted.map(one))).filter(
      holding => holding !== undefined,
    );
    const slugs = new Set(wanted.map(({ slug }) => slug));
    for (const slug of [...this.cache.keys()].filter(key => !slugs.has(key))) {
      this.cache.delete(slug);
    }
    return { holdings, complete, projectsRead };
  }

  /** Reads one project; `undefined` where the console has none of this slug. */
  refresh(slug: string, id?: string): Promise<Holding | undefined> {
    return this.readOne(slug, this.cache.get(slug)?.print, id);
  }

  /** Forgets a project that is no more. */
  forget(slug: string): void {
    this.cache.delete(slug);
    this.gone.add(slug);
  }

  /** Has read again what is shorter than what is kept, or what is doubtful where nothing is. */
  takeBack(kept?: World): void {
    for (const [slug, { holding, print }] of this.cache) {
      const state = kept?.projects.get(holding.id);
      const doubtful = kept
        ? state && isShorter(holding, state)
        : isDoubtful(holding, print);
      if (doubtful) {
        this.cache.delete(slug);
      }
    }
  }

  private async readOne(
    slug: string,
    print: string | undefined,
    id: string | undefined,
    signal?: AbortSignal,
  ): Promise<Holding | undefined> {
    try {
      const holding = await readHolding(this.console, slug, id, signal);
      if (holding) {
        this.cache.set(slug, { holding, print });
        this.gone.delete(slug);
      }
      return holding;
    } catch (error) {
      if (!isNotFound(error)) {
        throw error;
      }
      this.forget(slug);
      return undefined;
    }
  }
}

/** Reads what a project holds; `undefined` where nothing tells its id. */
export async function readHolding(
  console: ConsoleApi,
  slug: string,
  knownId?: string,
  signal?: AbortSignal,
): Promise<Holding | undefined> {
  const need = { what: 'le contenu des projets', right: 'LIST_PROJECTS' };
  const environments = await needing(
    need,
    console.listEnvironments(slug, { signal }),
  );
  const [repositories, members, roles] = await needing(
    need,
    Promise.all([
      console.listRepositories(slug, { signal }),
      console.listMembers(slug, { signal }),
      console.listRoles(slug, { signal }),
    ]),
  );
  const [first] = [...environments, ...repositories];
  const id = first?.projectId ?? knownId;
  return id === undefined
    ? undefined
    : { id, slug, environments, repositories, members, roles };
}
