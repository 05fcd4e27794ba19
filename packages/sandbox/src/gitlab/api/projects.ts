import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { ACCESS, accessLevel } from '../access';
import type { GitlabContext } from '../context';
import { allGitProjects } from '../model';
import { projectJson } from '../shapes';
import { queryText, requireCaller, requireProject, sendPage } from './http';

export const projectsRouter = (context: GitlabContext): Router => {
  const { world, root, baseUrl, repositories } = context;
  const router = PromiseRouter();

  router.get('/projects', async (req, res) => {
    const caller = requireCaller(context, req);
    const search = queryText(req, 'search')?.toLowerCase() ?? '';
    const since = Date.parse(queryText(req, 'last_activity_after') ?? '');
    await sendPage(
      req,
      res,
      baseUrl,
      allGitProjects(world.state, root).filter(one => {
        const activity = one.repository?.updatedAt ?? one.project.updatedAt;
        return (
          one.fullPath.toLowerCase().includes(search) &&
          (Number.isNaN(since) || Date.parse(activity) >= since) &&
          accessLevel(world.state, caller, one.project) >= ACCESS.guest
        );
      }),
      async one =>
        projectJson(context, one, {
          caller,
          isEmpty: await repositories.isEmpty(one),
        }),
    );
  });

  router.get('/projects/:id', async (req, res) => {
    const { caller, one } = requireProject(context, req);
    const isEmpty = await repositories.isEmpty(one);
    res.json(projectJson(context, one, { caller, isEmpty }));
  });

  return router;
};
