import Router from 'express-promise-router';
import { Project } from '../../world/types';
import { ConsoleContext, Refusal } from '../context';
import {
  createEnvironment,
  deleteEnvironment,
  updateEnvironment,
} from '../operations/environments';
import { presentEnvironmentWithStage } from '../present';
import { createEnvironmentSchema, updateEnvironmentSchema } from '../schemas';
import { nestRoute, parseNest, projectOf } from './nestServer';

export function environmentRoutes(ctx: ConsoleContext) {
  const { world } = ctx;
  const router = Router();
  const path = '/projects/:projectId/environments';
  const unlocked = { unlocked: true };

  const environmentOf = (project: Project, id: string) => {
    const environment = world.state.environments.find(
      one => one.id === id && one.projectId === project.id,
    );
    if (!environment) throw new Refusal(404, 'Environnement introuvable');
    return environment;
  };

  router.get(
    path,
    nestRoute(ctx, call => {
      const project = projectOf(ctx, call, 'listEnvironments');
      return {
        status: 200,
        body: world.state.environments
          .filter(environment => environment.projectId === project.id)
          .map(environment => presentEnvironmentWithStage(world, environment)),
      };
    }),
  );

  router.post(
    path,
    nestRoute(ctx, async call => {
      const project = projectOf(ctx, call, 'manageEnvironments', unlocked);
      const input = parseNest(createEnvironmentSchema, call.req.body);
      const { requester } = call;
      return {
        status: 201,
        body: await createEnvironment(ctx, { project, requester }, input),
      };
    }),
  );

  router.put(
    `${path}/:environmentId`,
    nestRoute(ctx, async call => {
      const project = projectOf(ctx, call, 'manageEnvironments', unlocked);
      const input = parseNest(updateEnvironmentSchema, call.req.body);
      const environment = environmentOf(project, call.req.params.environmentId);
      const { requester } = call;
      return {
        status: 200,
        body: await updateEnvironment(
          ctx,
          { project, requester, environment },
          input,
        ),
      };
    }),
  );

  router.delete(
    `${path}/:environmentId`,
    nestRoute(ctx, async call => {
      const project = projectOf(ctx, call, 'manageEnvironments', unlocked);
      const environment = environmentOf(project, call.req.params.environmentId);
      const { requester } = call;
      await deleteEnvironment(ctx, { project, requester }, environment);
      return { status: 204 };
    }),
  );

  return router;
}
