import Router from 'express-promise-router';
import { Project, ProjectRole, roleTypeSchema } from '../../world/types';
import { ConsoleContext, Refusal } from '../context';
import { roleList } from '../present';
import { createRoleSchema, patchRolesSchema } from '../schemas';
import { nestRoute, parseNest, projectOf } from './nestServer';

const roleType = (type: string | undefined) =>
  roleTypeSchema.catch('managed').parse(type);

const groupPath = (project: Project, group: string | undefined) =>
  group ? `/${project.slug}${group}` : '';

export function roleRoutes(ctx: ConsoleContext) {
  const { world } = ctx;
  const router = Router();
  const path = '/projects/:projectId/roles';

  const changeable = (project: Project, id: string): ProjectRole => {
    const role = project.roles.find(one => one.id === id);
    if (!role) throw new Refusal(404, 'Rôle introuvable');
    if (role.type.startsWith('system:'))
      throw new Refusal(403, 'Un rôle système ne peut pas être modifié');
    return role;
  };

  router.get(
    path,
    nestRoute(ctx, call => ({
      status: 200,
      body: roleList(projectOf(ctx, call, 'listRoles')),
    })),
  );

  router.get(
    `${path}/member-counts`,
    nestRoute(ctx, call => {
      const roles = roleList(projectOf(ctx, call, 'listRoles'));
      return {
        status: 200,
        body: Object.fromEntries(
          roles.map(({ id, userCount }) => [id, userCount]),
        ),
      };
    }),
  );

  router.post(
    path,
    nestRoute(ctx, call => {
      const project = projectOf(ctx, call, 'manageRoles', { unlocked: true });
      const input = parseNest(createRoleSchema, call.req.body);
      world.change(() =>
        project.roles.push({
          id: world.newId(),
          name: input.name,
          permissions: input.permissions ?? '0',
          position: project.roles.length,
          type: roleType(input.type),
          oidcGroup: groupPath(project, input.oidcGroup),
        }),
      );
      return { status: 201, body: roleList(project) };
    }),
  );

  router.patch(
    path,
    nestRoute(ctx, call => {
      const project = projectOf(ctx, call, 'manageRoles', { unlocked: true });
      const patches = parseNest(patchRolesSchema, call.req.body);
      world.change(() => {
        for (const { id, oidcGroup, type, ...patch } of patches)
          Object.assign(changeable(project, id), patch, {
            ...(type !== undefined && { type: roleType(type) }),
            ...(oidcGroup !== undefined && {
              oidcGroup: groupPath(project, oidcGroup),
            }),
          });
      });
      return { status: 200, body: roleList(project) };
    }),
  );

  router.delete(
    `${path}/:roleId`,
    nestRoute(ctx, call => {
      const project = projectOf(ctx, call, 'manageRoles', { unlocked: true });
      const role = changeable(project, call.req.params.roleId);
      world.change(() => {
        project.roles = project.roles.filter(one => one !== role);
        for (const member of project.members)
          member.roleIds = member.roleIds.filter(id => id !== role.id);
      });
      return { status: 204 };
    }),
  );

  return router;
}
