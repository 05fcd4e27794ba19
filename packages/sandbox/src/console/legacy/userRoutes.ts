import Router from 'express-promise-router';
import { User } from '../../world/types';
import { ConsoleContext, Refusal } from '../context';
import { mayOnPlatform } from '../rights';
import { listUsersSchema, matchingUsersSchema } from '../schemas';
import { authenticateLegacy, queryOf, legacyRoute } from './legacyServer';

const MATCHES = 5;

const listed = (csv: string | undefined) => csv?.split(',') ?? [];

/** The session's user, users, and the platform's roles. */
export function userRoutes(ctx: ConsoleContext) {
  const { world } = ctx;
  const router = Router();

  router.get(
    '/auth',
    legacyRoute(async req => ({
      status: 200,
      body: (await authenticateLegacy(ctx, req)).user,
    })),
  );

  router.get(
    '/users',
    legacyRoute(async req => {
      const query = queryOf(listUsersSchema, req);
      const requester = await authenticateLegacy(ctx, req);
      if (!mayOnPlatform('manageUsers', requester))
        throw new Refusal(403, 'Forbidden');
      const named = listed(query.adminRoles);
      const roleIds = [
        ...listed(query.adminRoleIds),
        ...world.state.adminRoles
          .filter(role => named.includes(role.name))
          .map(role => role.id),
      ];
      const projects = listed(query.memberOfIds).map(id => world.project(id));
      const filters: Array<(user: User) => boolean> = [
        ...roleIds.map(id => (user: User) => user.adminRoleIds.includes(id)),
        ...projects.map(
          project => (user: User) =>
            project?.ownerId === user.id ||
            project?.members.some(member => member.userId === user.id) === true,
        ),
      ];
      const any = query.relationType !== 'AND';
      const matches = (user: User) =>
        filters.length === 0 ||
        (any
          ? filters.some(filter => filter(user))
          : filters.every(filter => filter(user)));
      return { status: 200, body: world.state.users.filter(matches) };
    }),
  );

  // Not authenticated further than the gate.
  router.get(
    '/users/matching',
    legacyRoute(req => {
      const query = queryOf(matchingUsersSchema, req);
      const letters = query.letters.toLocaleLowerCase('fr');
      const project = query.notInProjectId
        ? world.project(query.notInProjectId)
        : undefined;
      const inProject = ({ id }: User) =>
        project?.ownerId === id ||
        project?.members.some(member => member.userId === id) === true;
      return {
        status: 200,
        body: world.state.users
          .filter(
            user =>
              user.type === 'human' &&
              !inProject(user) &&
              [user.email, user.firstName, user.lastName].some(text =>
                text.toLocaleLowerCase('fr').includes(letters),
              ),
          )
          .slice(0, MATCHES),
      };
    }),
  );

  router.get(
    '/admin/roles',
    legacyRoute(() => ({
      status: 200,
      body: [...world.state.adminRoles].sort((a, b) => a.position - b.position),
    })),
  );

  router.get(
    '/admin/roles/member-counts',
    legacyRoute(async req => {
      await authenticateLegacy(ctx, req);
      const { adminRoles, users } = world.state;
      return {
        status: 200,
        body: Object.fromEntries(
          adminRoles.map(({ id }) => [
            id,
            users.filter(user => user.adminRoleIds.includes(id)).length,
          ]),
        ),
      };
    }),
  );

  return router;
}
