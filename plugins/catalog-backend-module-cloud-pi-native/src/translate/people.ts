import { isPlatformGroup, platformGroupsOf } from './platformRoles';
import { teamRef } from './references';
import { Person } from './user';
import { byCodeUnits } from './values';
import { World } from './World';

/** Somebody, with the groups they are in. */
export interface Membership {
  person: Person;
  groups: string[];
}

const HUMAN = 'human';

/**
 * Everybody the console knows, by id. Somebody who joined after the users were
 * read is known from the project; bots and ghosts are nobody.
 */
export function peopleOf(world: World): Membership[] {
  const people = new Map<string, Membership>();
  const add = (person: Person, type: string, groups: string[]) => {
    const known = world.users.get(person.id);
    if ((known?.type ?? type) !== HUMAN) {
      return;
    }
    const entry = people.get(person.id) ?? {
      person: known ?? person,
      groups: [],
    };
    people.set(person.id, entry);
    entry.groups.push(...groups);
  };

  for (const user of world.users.values()) {
    add(user, user.type, platformGroupsOf(user, world.adminRoles));
  }
  for (const { project } of world.projects.values()) {
    const team = [teamRef(project.slug)].filter(ref => !isPlatformGroup(ref));
    add(project.owner, project.owner.type, team);
    for (const { userId, ...member } of project.members) {
      add({ id: userId, ...member }, HUMAN, team);
    }
  }
  return [...people.values()].sort((a, b) =>
    byCodeUnits(a.person.id, b.person.id),
  );
}
