import {
  AuthService,
  BackstageCredentials,
  BackstageUserPrincipal,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION,
  MEMBERSHIP_FIELD,
  membershipSchema,
  PROJECT_TEAM_TYPE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  conformityContributePermission,
  conformityExemptPermission,
  conformityOverviewPermission,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Request } from 'express';

/** Who asks, and what they may see. */
export interface Caller {
  user: string;
  /** Slugs of the projects that they are in. */
  projects: ReadonlySet<string>;
  /** Sees every project. */
  overview: boolean;
  /** Decides on exemptions. */
  decides: boolean;
  /** Attests and asks, in their own projects. */
  contributes: boolean;
}

const restrictionsSchema = membershipSchema.pick({ withoutRepositories: true });

interface Dependencies {
  auth: AuthService;
  catalog: CatalogService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}

/** Decides who sees and does what. */
export class Access {
  constructor(private readonly deps: Dependencies) {}

  /** Of a request to the API. */
  async ofRequest(req: Request): Promise<Caller> {
    return this.of(
      await this.deps.httpAuth.credentials(req, { allow: ['user'] }),
    );
  }

  /** Of whoever has these credentials, wherever they come from. */
  async of(credentials: BackstageCredentials): Promise<Caller> {
    if (!this.deps.auth.isPrincipal(credentials, 'user')) {
      throw new NotAllowedError('This is for people, not for services');
    }
    const [overview, decides, contributes] = await this.may(credentials, [
      conformityOverviewPermission,
      conformityExemptPermission,
      conformityContributePermission,
    ]);
    return {
      user: credentials.principal.userEntityRef,
      projects: await this.projectsOf(credentials),
      overview: overview === true,
      decides: decides === true,
      contributes: contributes === true,
    };
  }

  private async may(
    credentials: BackstageCredentials,
    asked: BasicPermission[],
  ): Promise<boolean[]> {
    const decisions = await this.deps.permissions.authorize(
      asked.map(permission => ({ permission })),
      { credentials },
    );
    return decisions.map(({ result }) => result === 'ALLOW');
  }

  /** From the teams, as the last reading of the console knows them. */
  private async projectsOf(
    credentials: BackstageCredentials<BackstageUserPrincipal>,
  ): Promise<ReadonlySet<string>> {
    const { auth, catalog } = this.deps;
    const { userEntityRef } = credentials.principal;
    const { items } = await catalog.getEntities(
      {
        filter: {
          kind: 'Group',
          'spec.type': PROJECT_TEAM_TYPE,
          [MEMBERSHIP_FIELD]: userEntityRef,
        },
        fields: ['metadata.annotations', 'spec.membership.withoutRepositories'],
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return new Set(
      items.flatMap(({ metadata, spec }) => {
        const { withoutRepositories = [] } = restrictionsSchema.parse(
          spec?.membership ?? {},
        );
        const slug = metadata.annotations?.[ANNOTATION.projectSlug];
        // To whom the console does not list repositories, we do not either.
        return slug === undefined || withoutRepositories.includes(userEntityRef)
          ? []
          : slug;
      }),
    );
  }
}

/** Refuses as if the project did not exist: its name is not for everybody. */
export function requireProject(caller: Caller, project: string): void {
  if (!caller.overview && !caller.projects.has(project)) {
    throw new NotFoundError('There is no such project');
  }
}

/** Refuses who is not in the project, whatever they may see. */
export function requireContributor(caller: Caller, project: string): void {
  requireProject(caller, project);
  if (!caller.contributes || !caller.projects.has(project)) {
    throw new NotAllowedError('This is for members of the project');
  }
}
