import Router from 'express-promise-router';
import { Project } from '../../world/types';
import { ConsoleContext, Refusal } from '../context';
import {
  createRepository,
  deleteRepository,
  syncRepository,
  updateRepository,
} from '../operations/repositories';
import {
  createRepositorySchema,
  syncSchema,
  updateRepositorySchema,
} from '../schemas';
import { NestCall, nestRoute, parseNest, projectOf } from './nestServer';

const DEFAULTS = { deployRevision: 'HEAD', deployPath: '.' };

export function repositoryRoutes(ctx: ConsoleContext) {
  const { world } = ctx;
  const router = Router();
  const path = '/projects/:projectId/repositories';

  const writable = (call: NestCall) => {
    const project = projectOf(ctx, call, 'manageRepositories', {
      unlocked: true,
    });
    if (call.requester.user.type !== 'human') throw new Refusal(403);
    return { project, requester: call.requester };
  };

  const repositoryOf = (project: Project, id: string) => {
    const repository = world.state.repositories.find(
      one => one.id === id && one.projectId === project.id,
    );
    if (!repository) throw new Refusal(404, 'Dépôt introuvable');
    return repository;
  };

  router.get(
    path,
    nestRoute(ctx, call => {
      const project = projectOf(ctx, call, 'listRepositories');
      return {
        status: 200,
        body: world.state.repositories.filter(
          repository => repository.projectId === project.id,
        ),
      };
    }),
  );

  router.post(
    path,
    nestRoute(ctx, async call => {
      const operation = writable(call);
      const input = parseNest(createRepositorySchema, call.req.body);
      return {
        status: 201,
        body: await createRepository(
          ctx,
          { ...operation, defaults: DEFAULTS },
          input,
        ),
      };
    }),
  );

  router.put(
    `${path}/:repositoryId`,
    nestRoute(ctx, async call => {
      const operation = writable(call);
      const input = parseNest(updateRepositorySchema, call.req.body);
      const { repositoryId } = call.req.params;
      const repository = repositoryOf(operation.project, repositoryId);
      return {
        status: 200,
        body: await updateRepository(ctx, operation, repository, input),
      };
    }),
  );

  router.delete(
    `${path}/:repositoryId`,
    nestRoute(ctx, async call => {
      const operation = writable(call);
      const { repositoryId } = call.req.params;
      await deleteRepository(
        ctx,
        operation,
        repositoryOf(operation.project, repositoryId),
      );
      return { status: 204 };
    }),
  );

  router.post(
    `${path}/:repositoryId/sync`,
    nestRoute(ctx, async call => {
      const operation = writable(call);
      const sync = parseNest(syncSchema, call.req.body);
      const { repositoryId } = call.req.params;
      await syncRepository(
        ctx,
        operation,
        repositoryOf(operation.project, repositoryId),
        sync,
      );
      return { status: 204 };
    }),
  );

  return router;
}
