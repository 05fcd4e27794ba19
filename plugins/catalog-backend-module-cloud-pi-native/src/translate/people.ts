import { Person } from './user';
import { byCodeUnits } from './values';
import { World } from './World';

const HUMAN = 'human';

/**
 * Everybody the console knows, in the order of their ids. Somebody who joined
 * after the users were read is known from the project; bots and ghosts are nobody.
 */
export function peopleOf(world: World): Person[] {
  const people = new Map<string, Person>();
  const add = (person: Person, type: string) => {
    const known = world.users.get(person.id);
    if ((known?.type ?? type) === HUMAN && !people.has(person.id)) {
      people.set(person.id, known ?? person);
    }
  };

  for (const user of world.users.values()) {
    add(user, user.type);
  }
  for (const { project } of world.projects.values()) {
    add(project.owner, project.owner.type);
    for (const { userId, ...member } of project.members) {
      add({ id: userId, ...member }, HUMAN);
    }
  }
  return [...people.values()].sort((a, b) => byCodeUnits(a.id, b.id));
}
