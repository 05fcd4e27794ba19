import Router from 'express-promise-router';
import { ConsoleContext, Refusal } from '../context';
import { archiveProject, replayHooks } from '../operations/projects';
import { mayOnPlatform, Requester } from '../rights';
import { bulkSchema } from '../schemas';
import { Project } from '../../world/types';
import { nestRoute, parseNest } from './nestServer';

export function bulkRoutes(ctx: ConsoleContext) {
  const { world } = ctx;
  const router = Router();

  const one = {
    archive: (project: Project, requester: Requester) =>
      archiveProject(ctx, project, requester),
    replay: (project: Project, requester: Requester) =>
      replayHooks(ctx, project, requester),
    lock: (project: Project) => {
      world.change(() => (project.locked = true));
    },
    unlock: (project: Project) => {
      world.change(() => (project.locked = false));
    },
  };

  router.post(
    '/projects-bulk',
    nestRoute(ctx, ({ req, requester }) => {
      if (!mayOnPlatform('manage', requester)) throw new Refusal(403);
      const { action, projectIds } = parseNest(bulkSchema, req.body);
      const chosen = world.state.projects.filter(
        project =>
          project.status !== 'archived' &&
          (projectIds === 'all' || projectIds.includes(project.id)),
      );
      // Answered at once; what fails is seen on the projects.
      void (async () => {
        for (const project of chosen) await one[action](project, requester);
      })();
      return { status: 202 };
    }),
  );

  return router;
}
