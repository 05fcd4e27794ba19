import Router from 'express-promise-router';
import { ConsoleContext, Refusal } from '../context';
import {
  archiveProject,
  createProject,
  listProjects,
  provisionNewProject,
  replayHooks,
  updateProject,
} from '../operations/projects';
import { provision } from '../operations/provision';
import { presentProject } from '../present';
import { mayOnPlatform } from '../rights';
import {
  createProjectSchema,
  listProjectsSchema,
  updateProjectSchema,
} from '../schemas';
import { nestRoute, parseNest, projectOf } from './nestServer';
import { projectsCsv } from './projectsCsv';

export function projectRoutes(ctx: ConsoleContext) {
  const { world } = ctx;
  const router = Router();

  router.get(
    '/projects',
    nestRoute(ctx, ({ req, requester }) => {
      const query = parseNest(listProjectsSchema, req.query);
      const found = listProjects(ctx, query, requester);
      return {
        status: 200,
        body: found.map(project => presentProject(world, project)),
      };
    }),
  );

  router.post(
    '/projects',
    nestRoute(ctx, async ({ req, requester }) => {
      if (
        !mayOnPlatform('createProjects', requester) ||
        requester.user.type !== 'human'
      )
        throw new Refusal(403);
      const input = parseNest(createProjectSchema, req.body);
      const project = createProject(ctx, input, requester);
      // Shown as it was recorded: whether its tools failed is not said.
      const body = presentProject(world, project);
      await provisionNewProject(ctx, project, requester);
      return { status: 201, body };
    }),
  );

  router.get(
    '/projects/data',
    nestRoute(ctx, ({ requester }) => {
      if (!mayOnPlatform('manage', requester)) throw new Refusal(403);
      return { status: 200, body: projectsCsv(world) };
    }),
  );

  router.get(
    '/projects/:projectId',
    nestRoute(ctx, call => ({
      status: 200,
      body: presentProject(world, projectOf(ctx, call, 'read')),
    })),
  );

  router.put(
    '/projects/:projectId',
    nestRoute(ctx, async call => {
      const project = projectOf(ctx, call, 'manage');
      const { requester } = call;
      const input = parseNest(updateProjectSchema, call.req.body);
      updateProject(ctx, project, input, requester);
      const body = presentProject(world, project);
      await provision(ctx, {
        project,
        action: 'Update Project',
        requester,
        events: [{ type: 'project.updated', project }],
      });
      return { status: 200, body };
    }),
  );

  router.delete(
    '/projects/:projectId',
    nestRoute(ctx, async call => {
      const project = projectOf(ctx, call, 'manage', { unlocked: true });
      await archiveProject(ctx, project, call.requester);
      return { status: 204 };
    }),
  );

  router.put(
    '/projects/:projectId/hooks',
    nestRoute(ctx, async call => {
      const project = projectOf(ctx, call, 'replayHooks', { unlocked: true });
      const done = await replayHooks(ctx, project, call.requester);
      if (!done)
        throw new Refusal(
          500,
          'Echec des services lors du reprovisionnement du projet',
        );
      return { status: 204 };
    }),
  );

  return router;
}
