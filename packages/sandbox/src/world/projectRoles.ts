import { ProjectRole } from './types';

const MANAGED: Array<[name: string, permissions: string, group: string]> = [
  ['Administrateur', '2', 'admin'],
  ['DevOps', '984', 'devops'],
  ['Développeur', '784', 'developer'],
  ['Lecture seule', '768', 'readonly'],
];

/** The roles that the console gives every new project. */
export const systemRoles = (
  slug: string,
  newId: (group: string) => string,
): ProjectRole[] =>
  MANAGED.map(([name, permissions, group], position) => ({
    id: newId(group),
    name,
    permissions,
    position,
    type: 'system:managed',
    oidcGroup: `/${slug}/console/${group}`,
  }));
