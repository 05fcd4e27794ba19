import express, { type Request, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { ACCESS, accessLevel, type Caller } from '../access';
import type { GitlabContext } from '../context';
import { allGitProjects, allGroups, findGroup, type GitGroup } from '../model';
import { groupJson, profileById, projectJson, userJson } from '../shapes';
import { addHook, hooksOf, sendHook } from './hooks';
import {
  forbidden,
  notFound,
  queryText,
  requireCaller,
  sendPage,
} from './http';

const mayRead = (context: GitlabContext, caller: Caller, group: GitGroup) =>
  group.project === undefined ||
  accessLevel(context.world.state, caller, group.project) >= ACCESS.guest;

export const groupsRouter = (context: GitlabContext): Router => {
  const { world, root, baseUrl, repositories } = context;
  const router = PromiseRouter();

  const requireGroup = (req: Request) => {
    const caller = requireCaller(context, req);
    const group = findGroup(world.state, root, req.params.id ?? '');
    if (!group || !mayRead(context, caller, group)) throw notFound('Group');
    return { caller, group };
  };

  const readable = (caller: Caller) =>
    allGroups(world.state, root).filter(group =>
      mayRead(context, caller, group),
    );

  router.get('/groups', async (req, res) => {
    const caller = requireCaller(context, req);
    const search = queryText(req, 'search')?.toLowerCase() ?? '';
    await sendPage(
      req,
      res,
      baseUrl,
      readable(caller).filter(group =>
        group.fullPath.toLowerCase().includes(search),
      ),
      group => groupJson(context, group),
    );
  });

  router.get('/groups/:id', (req, res) => {
    res.json(groupJson(context, requireGroup(req).group));
  });

  router.get(
    ['/groups/:id/subgroups', '/groups/:id/descendant_groups'],
    async (req, res) => {
      const { caller, group } = requireGroup(req);
      const deep = req.path.endsWith('/descendant_groups');
      await sendPage(
        req,
        res,
        baseUrl,
        readable(caller).filter(one => {
          if (!one.fullPath.startsWith(`${group.fullPath}/`)) return false;
          return (
            deep || !one.fullPath.slice(group.fullPath.length + 1).includes('/')
          );
        }),
        one => groupJson(context, one),
      );
    },
  );

  router.get('/groups/:id/projects', async (req, res) => {
    const { caller, group } = requireGroup(req);
    const deep = queryText(req, 'include_subgroups') === 'true';
    await sendPage(
      req,
      res,
      baseUrl,
      allGitProjects(world.state, root).filter(
        one =>
          one.fullPath.startsWith(`${group.fullPath}/`) &&
          (deep || one.project.id === group.project?.id) &&
          accessLevel(world.state, caller, one.project) >= ACCESS.guest,
      ),
      async one =>
        projectJson(context, one, {
          caller,
          isEmpty: await repositories.isEmpty(one),
        }),
    );
  });

  router.get(
    ['/groups/:id/members', '/groups/:id/members/all'],
    async (req, res) => {
      const { group } = requireGroup(req);
      const { project } = group;
      const subs = project
        ? [project.ownerId, ...project.members.map(member => member.userId)]
        : [];
      await sendPage(req, res, baseUrl, subs, sub => {
        const account = world.account(sub);
        return {
          ...userJson(context, profileById(world.state, sub)),
          access_level:
            project && account
              ? accessLevel(
                  world.state,
                  { kind: 'user', account, scopes: [] },
                  project,
                )
              : ACCESS.guest,
        };
      });
    },
  );

  const requireGroupHooks = (req: Request) => {
    const { caller, group } = requireGroup(req);
    const level = group.project
      ? accessLevel(world.state, caller, group.project)
      : ACCESS.none;
    if (caller.kind !== 'service' && level < ACCESS.owner) throw forbidden();
    return group.fullPath;
  };

  router.get('/groups/:id/hooks', async (req, res) => {
    const target = requireGroupHooks(req);
    await sendPage(req, res, baseUrl, hooksOf(context, target), sendHook);
  });

  router.post('/groups/:id/hooks', express.json(), (req, res) => {
    const target = requireGroupHooks(req);
    res.status(201).json(sendHook(addHook(context, target, req.body)));
  });

  return router;
};
