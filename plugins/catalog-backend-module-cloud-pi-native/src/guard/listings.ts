import { Entity } from '@backstage/catalog-model';
import { IngestionListing } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { World } from '../translate/World';
import { ListingChange } from './shrinks';

type Counts = Partial<Record<IngestionListing, number>>;

/** What a reading held, and what it became: enough to compare the next one with, also after a restart. */
export interface Extent {
  /** Length of each listing of the console. */
  read: Counts;
  /** Entities by kind. */
  entities: Record<string, number>;
}

// A team comes and goes with its project.
const KIND_OF: Partial<Record<IngestionListing, string>> = {
  projects: 'System',
  environments: 'Environment',
  repositories: 'Location',
  users: 'User',
  clusters: 'Cluster',
  zones: 'Zone',
};

// Read by one request each: empty, they say that the platform has none at all.
const SHOWN = ['projects', 'users', 'clusters', 'zones', 'stages'] as const;
const WHOLE = [...SHOWN, 'adminRoles'] as const;

const LISTINGS = [...WHOLE, 'environments', 'repositories'] as const;

/** Counts of a world and of its entities. */
export function extentOf(
  world: World,
  entities: ReadonlyMap<string, Entity>,
): Extent {
  const read: Counts = { environments: 0, repositories: 0 };
  for (const listing of WHOLE) {
    read[listing] = world[listing].size;
  }
  for (const state of world.projects.values()) {
    read.environments = (read.environments ?? 0) + state.environments.length;
    read.repositories = (read.repositories ?? 0) + state.repositories.length;
  }
  const kinds: Record<string, number> = {};
  for (const { kind } of entities.values()) {
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return { read, entities: kinds };
}

/** True where nothing at all of a kind would be shown: without anything to compare it with, it may be a lie. */
export function hasGap({ read }: Extent): boolean {
  return SHOWN.some(listing => read[listing] === 0);
}

const loss = (had = 0, has = 0) => ({
  before: had,
  missing: Math.max(0, had - has),
});

/**
 * How each listing went from one extent to the next: what is listed no more, or
 * what would go, whichever is worse. Somebody whom no listing of users names may
 * still be shown, as a member of a project. Where the entities of both are
 * known, `removed` says exactly what would go; otherwise counts do.
 */
export function listingChanges(
  before: Extent,
  after: Extent,
  removed?: readonly Entity[],
): ListingChange[] {
  return LISTINGS.map(listing => {
    const kind = KIND_OF[listing];
    const read = loss(before.read[listing], after.read[listing]);
    const shown = kind
      ? loss(before.entities[kind], after.entities[kind])
      : read;
    if (kind && removed) {
      shown.missing = removed.filter(entity => entity.kind === kind).length;
    }
    const emptied =
      WHOLE.some(whole => whole === listing) &&
      read.before > 0 &&
      read.missing === read.before;
    const worst = read.missing > shown.missing ? read : shown;
    // A role that goes takes rights away, which counts at once.
    const believed = listing === 'adminRoles' && !emptied;
    return { listing, ...worst, ...(believed && { missing: 0 }), emptied };
  });
}

/** The later world, with what only the earlier one had. */
export function keepMissing(earlier: World, later: World): World {
  const union = <T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>) =>
    new Map([...a, ...b]);
  const unionOf = <T extends { id: string }>(
    a: readonly T[],
    b: readonly T[],
  ): T[] => [...new Map([...a, ...b].map(item => [item.id, item])).values()];
  const projects = union(earlier.projects, later.projects);
  for (const [id, state] of later.projects) {
    const known = earlier.projects.get(id);
    if (known) {
      projects.set(id, {
        project: state.project,
        environments: unionOf(known.environments, state.environments),
        repositories: unionOf(known.repositories, state.repositories),
      });
    }
  }
  return {
    projects,
    users: union(earlier.users, later.users),
    clusters: union(earlier.clusters, later.clusters),
    zones: union(earlier.zones, later.zones),
    stages: union(earlier.stages, later.stages),
    adminRoles: later.adminRoles.size ? later.adminRoles : earlier.adminRoles,
  };
}
