import { z } from 'zod';
import { ConsolePaths } from '../config';
import { ConsoleApi, NewMember } from './ConsoleApi';
import { ConsoleError } from './errors';
import { Transport } from './http/transport';
import {
  ConsoleMember,
  consoleMemberSchema,
  ConsoleRole,
  consoleRoleSchema,
} from './schemas';
import { settleWrite } from './settleWrite';

/** The calls that change who may do what in a project. */
export type TeamWrites = Pick<
  ConsoleApi,
  'addMember' | 'setMemberRoles' | 'createRole'
>;

const isMember = (wanted: NewMember) => (member: ConsoleMember) =>
  'userId' in wanted
    ? member.userId === wanted.userId
    : member.email.toLowerCase() === wanted.email.toLowerCase();

const sameRoles = (asked: string[], found: string[]) =>
  asked.length === found.length && asked.every(id => found.includes(id));

// These writes answer the whole list, with what they made in it.
function madeIn<T>(list: T[], isMade: (item: T) => boolean): T {
  const made = list.find(isMade);
  if (made === undefined) {
    throw new ConsoleError(
      'unexpected-answer',
      'La console a répondu par une liste où ce qui vient d’être demandé manque.',
    );
  }
  return made;
}

/** Writes of a project's team, each settled by a read where it fails. */
export function createTeamWrites(
  send: Transport,
  paths: ConsolePaths,
  reads: Pick<ConsoleApi, 'listMembers' | 'listRoles'>,
): TeamWrites {
  const members = `${paths.projects}/:projectId/members`;
  const roles = `${paths.projects}/:projectId/roles`;

  return {
    addMember: (project, member, { signal } = {}) =>
      settleWrite({
        what: 'Ce membre du projet',
        write: async () =>
          madeIn(
            await send({
              method: 'POST',
              path: members,
              params: { projectId: project },
              body: member,
              schema: z.array(consoleMemberSchema),
              resource: 'member',
              signal,
            }),
            isMember(member),
          ),
        find: async () =>
          (await reads.listMembers(project, { signal })).find(isMember(member)),
        idOf: ({ userId }) => userId,
        matches: () => true,
        signal,
      }),
    setMemberRoles: (project, userId, roleIds, { signal } = {}) => {
      const isSet = (member: ConsoleMember) =>
        member.userId === userId && sameRoles(roleIds, member.roleIds);
      return settleWrite({
        what: 'Ce membre du projet',
        write: async () =>
          madeIn(
            await send({
              method: 'PATCH',
              path: members,
              params: { projectId: project },
              body: [{ userId, roles: roleIds }],
              schema: z.array(consoleMemberSchema),
              resource: 'member',
              signal,
            }),
            isSet,
          ),
        find: async () =>
          (await reads.listMembers(project, { signal })).find(isSet),
        idOf: member => member.userId,
        matches: () => true,
        signal,
      });
    },
    createRole: async (project, input, { signal } = {}) => {
      // Names are not unique: only what was there before tells what is new.
      const before = new Set(
        (await reads.listRoles(project, { signal })).map(({ id }) => id),
      );
      const isNew = ({ id, name }: ConsoleRole) =>
        name === input.name && !before.has(id);
      return settleWrite({
        what: `Le rôle ${input.name}`,
        write: async () =>
          madeIn(
            await send({
              method: 'POST',
              path: roles,
              params: { projectId: project },
              body: input,
              schema: z.array(consoleRoleSchema),
              resource: 'role',
              signal,
            }),
            isNew,
          ),
        find: async () =>
          (await reads.listRoles(project, { signal })).find(isNew),
        idOf: ({ id }) => id,
        matches: found => found.permissions === input.permissions,
        signal,
      });
    },
  };
}
