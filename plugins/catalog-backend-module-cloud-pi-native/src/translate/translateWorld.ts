import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { clusterToEntity } from './cluster';
import { environmentToEntity } from './environment';
import { peopleOf } from './people';
import { Platform } from './Platform';
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
  skipped: string[];
}

const sorted = <T>(items: Iterable<T>, key: (item: T) => string): T[] =>
  [...items].sort((a, b) => byCodeUnits(key(a), key(b)));

/**
 * Translates everything, in an order that depends on the content alone: when
 * two things share a name, the same one has it at every pass.
 */
export function translateWorld(world: World, platform: Platform): Translation {
  const entities = new Map<string, Entity>();
  const skipped: string[] = [];

  const add = (what: string, translate: () => Entity) => {
    try {
      const entity = translate();
      const ref = stringifyEntityRef(entity);
      if (entities.has(ref)) {
        throw new Unrepresentable(`${ref} is already taken`);
      }
      entities.set(ref, entity);
    } catch (error) {
      if (!(error instanceof Unrepresentable)) {
        throw error;
      }
      skipped.push(`${what}: ${error.message}`);
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
  for (const { person, teams } of peopleOf(world)) {
    add(`user ${person.id}`, () => personToUser(person, teams, platform));
  }
  for (const state of sorted(world.projects.values(), s => s.project.id)) {
    const { project } = state;
    const within = `project ${project.id}`;
    add(within, () => projectToSystem(project, platform));
    add(`${within}, team`, () => projectToTeam(project, platform));
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
