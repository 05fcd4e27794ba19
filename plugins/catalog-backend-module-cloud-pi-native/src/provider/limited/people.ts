import {
  ConsoleProject,
  ConsoleUser,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { World } from '../../translate/World';
import { isOwnerKnown } from './projects';

interface Settled {
  world: World;
  /** Projects whose owner nothing tells. */
  unknownOwners: number;
}

/** Everybody that users or projects name, by id. */
function everybody({ projects, users }: World): Map<string, ConsoleUser> {
  const people = new Map(users);
  const add = (person: ConsoleUser) => {
    if (!people.has(person.id)) {
      people.set(person.id, person);
    }
  };
  for (const { project } of projects.values()) {
    if (isOwnerKnown(project)) {
      add(project.owner);
    }
    for (const { userId, roleIds: _roles, ...member } of project.members) {
      add({ id: userId, ...member, type: 'human' });
    }
  }
  return people;
}

/** Who owns a project: by the address that is told, or who owned it before where none is. */
function ownerOf(
  { owner: { email } }: ConsoleProject,
  byEmail: ReadonlyMap<string, ConsoleUser>,
  before?: ConsoleProject,
): ConsoleUser | undefined {
  if (email) {
    return byEmail.get(email);
  }
  return before && isOwnerKnown(before) ? before.owner : undefined;
}

/**
 * Finds the owners of whom only the e-mail address is told, among the people
 * that something names or named before: the console has one user for each address.
 * Where the users are not listed, these people are all there are. Pure.
 *
 * @param usersListed - whether the world's users are all those of the console
 */
export function settlePeople(
  world: World,
  usersListed: boolean,
  known?: World,
): Settled {
  const named = usersListed ? world : { ...world, users: new Map() };
  const byEmail = new Map(
    [...(known?.users.values() ?? []), ...everybody(named).values()].map(
      user => [user.email, user],
    ),
  );
  let unknownOwners = 0;
  const projects = new Map(world.projects);
  for (const [id, state] of world.projects) {
    const { project } = state;
    if (!isOwnerKnown(project)) {
      const owner = ownerOf(project, byEmail, known?.projects.get(id)?.project);
      if (owner) {
        const found = { ...project, owner, ownerId: owner.id };
        projects.set(id, { ...state, project: found });
      } else {
        unknownOwners += 1;
      }
    }
  }
  const settled = { ...named, projects };
  const users = usersListed ? world.users : everybody(settled);
  return { world: { ...settled, users }, unknownOwners };
}
