import Router from 'express-promise-router';
import { Account, Project, User } from '../../world/types';
import { ConsoleContext, Refusal } from '../context';
import { record } from '../operations/provision';
import { memberList } from '../present';
import { addMemberSchema, patchMembersSchema } from '../schemas';
import { nestRoute, parseNest, projectOf } from './nestServer';

const newUser = (account: Account, now: string): User => ({
  id: account.sub,
  firstName: account.givenName,
  lastName: account.familyName,
  email: account.email,
  type: 'human',
  adminRoleIds: [],
  lastLogin: null,
  createdAt: now,
  updatedAt: now,
});

export function memberRoutes(ctx: ConsoleContext) {
  const { world } = ctx;
  const router = Router();
  const path = '/projects/:projectId/members';
  const body = (project: Project) => memberList(world, project);

  router.get(
    path,
    nestRoute(ctx, call => ({
      status: 200,
      body: body(projectOf(ctx, call, 'listMembers')),
    })),
  );

  router.post(
    path,
    nestRoute(ctx, call => {
      const project = projectOf(ctx, call, 'manageMembers', { unlocked: true });
      const wanted = parseNest(addMemberSchema, call.req.body);
      const user = findHuman(ctx, wanted);
      if (!user) throw new Refusal(404, 'Utilisateur introuvable');
      if (user.id === project.ownerId)
        throw new Refusal(
          400,
          'Le owner ne peut pas être ajouté à cette liste',
        );
      if (!project.members.some(member => member.userId === user.id))
        world.change(() =>
          project.members.push({ userId: user.id, roleIds: [] }),
        );
      record(ctx, {
        action: 'Add Project Member',
        requester: call.requester,
        projectId: project.id,
        args: { userId: user.id },
      });
      return { status: 201, body: body(project) };
    }),
  );

  router.patch(
    path,
    nestRoute(ctx, call => {
      const project = projectOf(ctx, call, 'manageMembers', { unlocked: true });
      const patches = parseNest(patchMembersSchema, call.req.body);
      world.change(() => {
        for (const { userId, roles } of patches) {
          const member = project.members.find(one => one.userId === userId);
          if (member) member.roleIds = roles;
          else project.members.push({ userId, roleIds: roles });
        }
      });
      record(ctx, {
        action: 'Update Project Member',
        requester: call.requester,
        projectId: project.id,
        args: patches,
      });
      return { status: 200, body: body(project) };
    }),
  );

  router.delete(
    `${path}/:userId`,
    nestRoute(ctx, call => {
      const { userId } = call.req.params;
      const leaves = call.requester.user.id === userId;
      const project = projectOf(ctx, call, leaves ? 'read' : 'manageMembers', {
        unlocked: true,
      });
      world.change(() => {
        project.members = project.members.filter(one => one.userId !== userId);
      });
      record(ctx, {
        action: 'Remove Project Member',
        requester: call.requester,
        projectId: project.id,
        args: { userId },
      });
      return { status: 200, body: body(project) };
    }),
  );

  return router;
}

/** A human of the console or, by address only, of the identity provider, who is created then. */
function findHuman(
  { world }: ConsoleContext,
  wanted: { userId: string } | { email: string },
): User | undefined {
  if ('userId' in wanted) {
    const user = world.user(wanted.userId);
    return user?.type === 'human' ? user : undefined;
  }
  const known = world.state.users.find(user => user.email === wanted.email);
  if (known) return known.type === 'human' ? known : undefined;
  const account = world.state.accounts.find(one => one.email === wanted.email);
  if (!account) return undefined;
  const user = newUser(account, world.now());
  world.change(state => state.users.push(user));
  return user;
}
