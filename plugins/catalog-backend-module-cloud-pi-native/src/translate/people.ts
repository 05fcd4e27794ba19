import { teamRef } from './references';
import { Person } from './user';
import { byCodeUnits } from './values';
import { World } from './World';

/** Somebody, with the teams they are in. */
export interface Membership {
  person: Person;
  teams: string[];
}

const HUMAN = 'human';

/**
 * Everybody the console knows, by id. Somebody who joined after the users were
 * read is known from the project; bots and ghosts are nobody.
 */
export function peopleOf(world: World): Membership[] {
  const people = new Map<string, Membership>();
  const add = (person: Person, type: string, team?: string) => {
    const known = world.users.get(person.id);
    if ((known?.type ?? type) !== HUMAN) {
      return;
    }
    const entry = people.get(person.id) ?? {
      person: known ?? person,
      teams: [],
    };
    people.set(person.id, entry);
    if (team) {
      entry.teams.push(team);
    }
  };

  for (const user of world.users.values()) {
    add(user, user.type);
  }
  for (const { project } of world.projects.values()) {
    const team = teamRef(project.slug);
    add(project.owner, project.owner.type, team);
    for (const { userId, ...member } of project.members) {
      add({ id: userId, ...member }, HUMAN, team);
    }
  }
  return [...people.values()].sort((a, b) =>
    byCodeUnits(a.person.id, b.person.id),
  );
}
