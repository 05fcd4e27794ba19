import {
  ConsoleAdminRole,
  ConsoleApi,
  ConsoleProject,
  ConsoleUser,
  isArchived,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Inventory } from '../../translate/Inventory';
import { byId } from '../readWorld';
import { isForbidden } from '../WorldReader';
import { Outline, readOutlines } from './outlines';

/** What the console's listings say to an account with limited access. */
export interface Listings {
  /** Projects of which the account is the owner or a member. */
  own: ConsoleProject[];
  /** Projects that have an environment, by slug. */
  outlines: ReadonlyMap<string, Outline>;
  adminRoles: ReadonlyMap<string, ConsoleAdminRole>;
  /** Absent where the account may not list them. */
  users?: ReadonlyMap<string, ConsoleUser>;
}

async function readUsers(console: ConsoleApi, signal?: AbortSignal) {
  try {
    return byId(await console.listUsers({ signal }));
  } catch (error) {
    if (isForbidden(error)) {
      return undefined;
    }
    throw error;
  }
}

/** Reads the listings: one request for each stage and two more, or three where users are asked for. */
export async function readListings(
  console: ConsoleApi,
  { stages }: Inventory,
  askUsers: boolean,
  signal?: AbortSignal,
): Promise<Listings> {
  const [own, outlines, adminRoles, users] = await Promise.all([
    console.listProjects(
      { filter: 'member', statusNotIn: ['archived'] },
      { signal },
    ),
    readOutlines(console, stages.keys(), signal),
    console.listAdminRoles({ signal }),
    askUsers ? readUsers(console, signal) : undefined,
  ]);
  return {
    own: own.filter(project => !isArchived(project)),
    outlines,
    adminRoles: byId(adminRoles),
    users,
  };
}
