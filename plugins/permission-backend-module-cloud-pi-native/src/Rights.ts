import { AuthService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION,
  MEMBERSHIP_FIELD,
  membershipSchema,
  PLATFORM_GROUP,
  PLATFORM_ROLE_TYPE,
  PROJECT_TEAM_TYPE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

/** What somebody may see of a project that they are in. */
export interface ProjectRights {
  slug: string;
  /** Whether the console lists its environments to them. */
  environments: boolean;
  /** Whether the console lists its repositories to them. */
  repositories: boolean;
}

/** What somebody is on the platform, as the last reading of the console knows it. */
export interface Rights {
  administrator: boolean;
  /** Reads every project; an administrator does too. */
  reader: boolean;
  /** The projects of which they are the owner or a member. */
  projects: ProjectRights[];
  /** Labels of the dedicated clusters that these projects may use. */
  clusters: string[];
  /** References of the platform's roles that they hold, and of the teams that they are in. */
  groups: string[];
}

// Not the members: a role may be everybody's.
const FIELDS = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.annotations',
  'spec.type',
  'spec.membership.withoutEnvironments',
  'spec.membership.withoutRepositories',
  'spec.membership.dedicatedClusters',
];

const restrictionsSchema = membershipSchema.omit({ members: true });

const sorted = (values: string[]) => [...new Set(values)].sort();

const RESERVED: readonly string[] = Object.values(PLATFORM_GROUP);

function rightsOf(userEntityRef: string, groups: Entity[]): Rights {
  const ofType = (type: string) =>
    groups.filter(group => group.spec?.type === type);
  const roleGroups = ofType(PLATFORM_ROLE_TYPE);
  const teamGroups = ofType(PROJECT_TEAM_TYPE);
  const roles = roleGroups.map(({ metadata }) => metadata.name);
  const administrator = roles.includes(PLATFORM_GROUP.administrators);
  const teams = teamGroups.map(({ metadata, spec }) => ({
    slug: metadata.annotations?.[ANNOTATION.projectSlug],
    ...restrictionsSchema.parse(spec?.membership ?? {}),
  }));
  return {
    administrator,
    reader: administrator || roles.includes(PLATFORM_GROUP.readers),
    projects: teams.flatMap(
      ({ slug, withoutEnvironments = [], withoutRepositories = [] }) =>
        slug === undefined
          ? []
          : {
              slug,
              environments: !withoutEnvironments.includes(userEntityRef),
              repositories: !withoutRepositories.includes(userEntityRef),
            },
    ),
    clusters: sorted(teams.flatMap(team => team.dedicatedClusters ?? [])),
    groups: [
      ...roleGroups,
      // A team that bears the name of a role is not that role.
      ...teamGroups.filter(({ metadata }) => !RESERVED.includes(metadata.name)),
    ].map(group => stringifyEntityRef(group)),
  };
}

/** Reads rights from the catalogue, whatever the user's token says. */
export class CatalogRights {
  constructor(
    private readonly catalog: CatalogService,
    private readonly auth: AuthService,
  ) {}

  /** Somebody that the catalogue does not know has none. */
  async of(userEntityRef: string): Promise<Rights> {
    const { items } = await this.catalog.getEntities(
      {
        filter: { kind: 'Group', [MEMBERSHIP_FIELD]: userEntityRef },
        fields: FIELDS,
      },
      { credentials: await this.auth.getOwnServiceCredentials() },
    );
    return rightsOf(userEntityRef, items);
  }
}
