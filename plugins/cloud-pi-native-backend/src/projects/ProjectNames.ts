import { AuthService, BackstageUserInfo } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION,
  ProjectNameStanding,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  ConsoleError,
  ConsoleService,
  isArchived,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Candidate, findCandidates } from './candidates';

// One letter typed asks the console so many times at most.
const MOST_ASKED = 4;

interface Seen {
  slug: string;
  isTheirs: boolean;
  /** From the console, where it told. */
  owned?: boolean;
  createdAt?: string;
  isCertain: boolean;
}

export interface ProjectNamesOptions {
  console: ConsoleService;
  catalog: CatalogService;
  auth: AuthService;
}

/** Tells what a project's name means to somebody, before they ask for the project. */
export class ProjectNames {
  constructor(private readonly options: ProjectNamesOptions) {}

  async judge(
    name: string,
    user: BackstageUserInfo,
  ): Promise<ProjectNameStanding> {
    const known = await findCandidates(this.options, user, {
      slug: name,
      name,
    });
    const others = known.filter(({ slug, isTheirs }) => {
      return isTheirs && slug !== name;
    });
    const first = known.find(({ slug }) => slug === name) ?? {
      slug: name,
      projectId: undefined,
      isTheirs: false,
    };
    const userId = await this.idOf(user);
    const seen = await Promise.all(
      [first, ...others]
        .slice(0, MOST_ASKED)
        .map(one =>
          this.look(one, { name, userId, isKnown: known.includes(one) }),
        ),
    );
    return conclude(seen.flatMap(one => one ?? []));
  }

  private async idOf(user: BackstageUserInfo): Promise<string | undefined> {
    const { catalog, auth } = this.options;
    const entity = await catalog.getEntityByRef(user.userEntityRef, {
      credentials: await auth.getOwnServiceCredentials(),
    });
    return entity?.metadata.annotations?.[ANNOTATION.userId];
  }

  private async look(
    { slug, isTheirs }: Candidate,
    {
      name,
      userId,
      isKnown,
    }: { name: string; userId: string | undefined; isKnown: boolean },
  ): Promise<Seen | undefined> {
    try {
      const project = await this.options.console.asPortal().getProject(slug);
      return project && !isArchived(project)
        ? {
            slug,
            isTheirs,
            // A project that is theirs under another name is not taken up.
            owned: project.ownerId === userId && project.name === name,
            createdAt: project.createdAt,
            isCertain: true,
          }
        : undefined;
    } catch (error) {
      // A refusal to show it says that it exists, and not whose it is.
      const exists =
        error instanceof ConsoleError && error.kind === 'forbidden';
      return exists || isKnown
        ? { slug, isTheirs, isCertain: exists && !isTheirs }
        : { slug: '', isTheirs: false, isCertain: false };
    }
  }
}

const byAge = (a: Seen, b: Seen) =>
  (a.createdAt ?? '').localeCompare(b.createdAt ?? '');

function conclude(seen: Seen[]): ProjectNameStanding {
  const isCertain = seen.every(one => one.isCertain);
  const existing = seen.filter(({ slug }) => slug !== '').sort(byAge);
  // Where the console does not say whose a team's project is, it is taken for theirs.
  const own = existing.find(({ owned, isTheirs }) => owned ?? isTheirs);
  if (own) {
    return { standing: 'own', slug: own.slug, isCertain };
  }
  const theirs = existing.find(({ isTheirs }) => isTheirs);
  if (theirs) {
    return { standing: 'member', slug: theirs.slug, isCertain };
  }
  return { standing: existing.length > 0 ? 'taken' : 'free', isCertain };
}
