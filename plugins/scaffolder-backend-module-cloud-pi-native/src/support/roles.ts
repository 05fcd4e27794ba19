import {
  ConsoleProject,
  ConsoleRole,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Session } from './session';
import { StepError } from './StepError';

/** The project's roles of these names, or a failure that says which there are. */
export async function rolesNamed(
  session: Session,
  project: ConsoleProject,
  names: string[],
): Promise<ConsoleRole[]> {
  if (names.length === 0) {
    return [];
  }
  const roles = await session.console.listRoles(project.id, session.call);
  return names.map(name => {
    // Several roles may have one name: the first one is the role, always.
    const found = roles.find(role => role.name === name);
    if (!found) {
      const known = roles.map(role => role.name).join(', ') || 'aucun';
      throw new StepError(
        `Le rôle « ${name} » n’existe pas dans le projet « ${project.slug} ». Rôles possibles : ${known}.`,
      );
    }
    return found;
  });
}
