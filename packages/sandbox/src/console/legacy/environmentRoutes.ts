import Router from 'express-promise-router';
import { Requester, mayInProject } from '../rights';
import { ConsoleContext } from '../context';
import {
  createEnvironment,
  deleteEnvironment,
  updateEnvironment,
} from '../operations/environments';
import {
  createEnvironmentSchema,
  ofProjectSchema,
  updateEnvironmentSchema,
} from '../schemas';
import {
  authenticateLegacy,
  bodyOf,
  queryOf,
  changeableProject,
  legacyRoute,
  RECORD_NOT_FOUND,
  Uncaught,
} from './legacyServer';

const createSchema = createEnvironmentSchema.merge(ofProjectSchema);

/** Environments, first version. */
export function legacyEnvironmentRoutes(ctx: ConsoleContext) {
  const { world } = ctx;
  const router = Router();

  const open = (id: string, requester: Requester) => {
    const environment = world.state.environments.find(one => one.id === id);
    const project = changeableProject(
      ctx,
      environment?.projectId,
      'manageEnvironments',
      requester,
    );
    if (!environment) throw new Uncaught(RECORD_NOT_FOUND);
    return { environment, project, requester };
  };

  router.get(
    '/environments',
    legacyRoute(async req => {
      const query = queryOf(ofProjectSchema, req);
      const requester = await authenticateLegacy(ctx, req);
      const project = world.project(query.projectId);
      const visible = mayInProject('listEnvironments', project, requester);
      return {
        status: 200,
        body: visible
          ? world.state.environments.filter(
              environment => environment.projectId === query.projectId,
            )
          : [],
      };
    }),
  );

  router.post(
    '/environments',
    legacyRoute(async req => {
      const body = bodyOf(createSchema, req);
      const requester = await authenticateLegacy(ctx, req);
      const project = changeableProject(
        ctx,
        body.projectId,
        'manageEnvironments',
        requester,
      );
      return {
        status: 201,
        body: await createEnvironment(ctx, { project, requester }, body),
      };
    }),
  );

  router.put(
    '/environments/:environmentId',
    legacyRoute(async req => {
      const body = bodyOf(updateEnvironmentSchema, req);
      const requester = await authenticateLegacy(ctx, req);
      const found = open(req.params.environmentId, requester);
      return {
        status: 200,
        body: await updateEnvironment(
          ctx,
          { ...found, countsTwice: true },
          body,
        ),
      };
    }),
  );

  router.delete(
    '/environments/:environmentId',
    legacyRoute(async req => {
      const requester = await authenticateLegacy(ctx, req);
      const found = open(req.params.environmentId, requester);
      await deleteEnvironment(ctx, found, found.environment);
      return { status: 204 };
    }),
  );

  return router;
}
