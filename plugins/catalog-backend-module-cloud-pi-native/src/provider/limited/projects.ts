import { ConsoleProject } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { ProjectState } from '../../translate/World';
import { Holding } from './Holdings';

const UNKNOWN = 'unknown';

/** True where more is known of a project's owner than an e-mail address. */
export const isOwnerKnown = ({ owner }: ConsoleProject): boolean =>
  owner.type !== UNKNOWN;

/**
 * The project that a holding stands for: what the console does not tell is
 * unknown, but for what was known of it before and does not change by itself.
 * Pure.
 *
 * @param owner - e-mail address of the owner, where it is told
 */
export function stateOf(
  holding: Holding,
  owner?: string,
  before?: ConsoleProject,
): ProjectState {
  const { environments, id, members, repositories, roles, slug } = holding;
  return {
    project: {
      id,
      slug,
      name: before?.name ?? slug,
      description: before?.description ?? '',
      status: UNKNOWN,
      locked: false,
      limitless: true,
      hprodCpu: 0,
      hprodGpu: 0,
      hprodMemory: 0,
      prodCpu: 0,
      prodGpu: 0,
      prodMemory: 0,
      // Those at least: it could not be there otherwise.
      clusterIds: [...new Set(environments.map(it => it.clusterId))],
      ownerId: '',
      owner: {
        id: '',
        firstName: '',
        lastName: '',
        email: owner ?? '',
        type: UNKNOWN,
      },
      members: [...members],
      roles: [...roles],
      // What no role gives to a member is not given.
      everyonePerms: '0',
      lastSuccessProvisionningVersion: undefined,
      createdAt: '',
      updatedAt: '',
    },
    environments,
    repositories,
  };
}

/** The holding behind what was known of a project. Pure. */
export const holdingOf = ({
  project: { id, members, roles, slug },
  environments,
  repositories,
}: ProjectState): Holding => ({
  id,
  slug,
  environments,
  repositories,
  members,
  roles,
});
