import { AuthService } from '@backstage/backend-plugin-api';
import { Entity, RELATION_HAS_MEMBER } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION,
  PLATFORM_GROUP,
  PLATFORM_ROLE_TYPE,
  PROJECT_TEAM_TYPE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

/** What somebody is on the platform, as the last reading of the console knows it. */
export interface Rights {
  administrator: boolean;
  /** Reads every project; an administrator does too. */
  reader: boolean;
  /** Slugs of the projects of which they are the owner or a member. */
  projects: string[];
}

const FIELDS = ['metadata.name', 'metadata.annotations', 'spec.type'];

function rightsOf(groups: Entity[]): Rights {
  const roles = groups
    .filter(group => group.spec?.type === PLATFORM_ROLE_TYPE)
    .map(group => group.metadata.name);
  const administrator = roles.includes(PLATFORM_GROUP.administrators);
  return {
    administrator,
    reader: administrator || roles.includes(PLATFORM_GROUP.readers),
    projects: groups
      .filter(group => group.spec?.type === PROJECT_TEAM_TYPE)
      .flatMap(
        ({ metadata }) => metadata.annotations?.[ANNOTATION.projectSlug] ?? [],
      )
      .sort(),
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
        filter: {
          kind: 'Group',
          [`relations.${RELATION_HAS_MEMBER}`]: userEntityRef,
        },
        fields: FIELDS,
      },
      { credentials: await this.auth.getOwnServiceCredentials() },
    );
    return rightsOf(items);
  }
}
