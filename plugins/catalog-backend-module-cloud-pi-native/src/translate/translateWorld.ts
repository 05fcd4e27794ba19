import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { IngestionSkipped } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { createBreather } from './breathe';
import { clusterToEntity } from './cluster';
import { environmentToEntity } from './environment';
import { membershipOf } from './membership';
import { peopleOf } from './people';
import { Platform } from './Platform';
import { PlatformRights } from './PlatformRights';
import { platformRoleGroups } from './platformRoles';
import { projectToSystem } from './project';
import { repositoryToLocation } from './repository';
import { projectToTeam } from './team';
import { Unrepresentable } from './Unrepresentable';
import { personToUser } from './user';
import { byCodeUnits } from './values';
import { World } from './World';
import { zoneToEntity } from './zone';

/** What the console becomes in the catalogue. */
export interface Translation {
  /** By reference. */
  entities: Map<string, Entity>;
  /** What has no place in the catalogue, and why. */
  skipped: IngestionSkipped[];
}

const sorted = <T>(items: Iterable<T>, key: (item: T) => string): T[] =>
  [...items].sort((a, b) => byCodeUnits(key(a), key(b)));

/**
 * Translates everything, in an order that depends on the content alone: when
 * two things share a name, the same one has it at every pass. It gives way to
 * what else the process has to do.
 */
export async function translateWorld(
  world: World,
  platform: Platform,
): Promise<Translation> {
  const entities = new Map<string, Entity>();
  const skipped: IngestionSkipped[] = [];
  const breathe = createBreather();

  const add = (what: string, translate: () => Entity): string | undefined => {
    try {
      const entity = translate();
      const ref = stringifyEntityRef(entity);
      if (entities.has(ref)) {
        throw new Unrepresentable(`${ref} is already taken`);
      }
      entities.set(ref, entity);
      return ref;
    } catch (error) {
      if (!(error instanceof Unrepresentable)) {
        throw error;
      }
      skipped.push({ what, reason: error.message });
      return undefined;
    }
  };

  for (const zone of sorted(world.zones.values(), z => z.id)) {
    add(`zone ${zone.id}`, () => zoneToEntity(zone, platform));
  }
  for (const cluster of sorted(world.clusters.values(), c => c.id)) {
    add(`cluster ${cluster.id}`, () =>
      clusterToEntity(cluster, world, platform),
    );
  }
  // Who lost a name to a namesake is nobody: a reference would be the other's.
  const people = new Map<string, string>();
  for (const person of peopleOf(world)) {
    await breathe();
    const ref = add(`user ${person.id}`, () => personToUser(person, platform));
    if (ref) {
      people.set(person.id, ref);
    }
  }
  const rights = new PlatformRights(world);
  for (const group of platformRoleGroups(people, rights, platform)) {
    add(`group ${group.metadata.name}`, () => group);
  }
  for (const state of sorted(world.projects.values(), s => s.project.id)) {
    await breathe();
    const { project } = state;
    const within = `project ${project.id}`;
    add(within, () => projectToSystem(project, platform));
    add(`${within}, team`, () =>
      projectToTeam(
        project,
        membershipOf(project, people, rights, world),
        platform,
      ),
    );
    for (const environment of sorted(state.environments, e => e.id)) {
      add(`${within}, environment ${environment.id}`, () =>
        environmentToEntity(environment, project, world, platform),
      );
    }
    for (const repository of sorted(state.repositories, r => r.id)) {
      add(`${within}, repository ${repository.id}`, () =>
        repositoryToLocation(repository, project, platform),
      );
    }
  }
  return { entities, skipped };
}
