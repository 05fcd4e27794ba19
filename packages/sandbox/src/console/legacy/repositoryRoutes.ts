import Router from 'express-promise-router';
import { ConsoleContext } from '../context';
import {
  createRepository,
  deleteRepository,
  syncRepository,
  updateRepository,
} from '../operations/repositories';
import { mayInProject, Requester } from '../rights';
import {
  createRepositorySchema,
  ofProjectSchema,
  syncSchema,
  updateRepositorySchema,
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

const DEFAULTS = { deployRevision: '', deployPath: '' };
const createSchema = createRepositorySchema.merge(ofProjectSchema);

/** Repositories, first version. */
export function legacyRepositoryRoutes(ctx: ConsoleContext) {
  const { world } = ctx;
  const router = Router();

  // A synchronisation that failed keeps its lock until the server restarts.
  const stuck = new Set<string>();
  world.listen(event => {
    if (event.type === 'reset') stuck.clear();
  });

  const find = (id: string) =>
    world.state.repositories.find(one => one.id === id);

  const open = (id: string, requester: Requester) => {
    const repository = find(id);
    const project = changeableProject(
      ctx,
      repository?.projectId,
      'manageRepositories',
      requester,
    );
    if (!repository) throw new Uncaught(RECORD_NOT_FOUND);
    return { repository, project, requester };
  };

  router.get(
    '/repositories',
    legacyRoute(async req => {
      const query = queryOf(ofProjectSchema, req);
      const requester = await authenticateLegacy(ctx, req);
      const project = world.project(query.projectId);
      const visible = mayInProject('listRepositories', project, requester);
      return {
        status: 200,
        body: visible
          ? world.state.repositories.filter(
              repository => repository.projectId === query.projectId,
            )
          : [],
      };
    }),
  );

  router.post(
    '/repositories',
    legacyRoute(async req => {
      const body = bodyOf(createSchema, req);
      const requester = await authenticateLegacy(ctx, req);
      const project = changeableProject(
        ctx,
        body.projectId,
        'manageRepositories',
        requester,
      );
      return {
        status: 201,
        body: await createRepository(
          ctx,
          { project, requester, defaults: DEFAULTS },
          body,
        ),
      };
    }),
  );

  router.put(
    '/repositories/:repositoryId',
    legacyRoute(async req => {
      const body = bodyOf(updateRepositorySchema, req);
      const requester = await authenticateLegacy(ctx, req);
      const found = open(req.params.repositoryId, requester);
      return {
        status: 200,
        body: await updateRepository(ctx, found, found.repository, body),
      };
    }),
  );

  router.delete(
    '/repositories/:repositoryId',
    legacyRoute(async req => {
      const requester = await authenticateLegacy(ctx, req);
      const found = open(req.params.repositoryId, requester);
      await deleteRepository(ctx, found, found.repository);
      return { status: 204 };
    }),
  );

  router.post(
    '/repositories/:repositoryId/sync',
    legacyRoute(async req => {
      const body = bodyOf(syncSchema, req);
      const requester = await authenticateLegacy(ctx, req);
      const { repositoryId } = req.params;
      if (stuck.has(repositoryId)) return undefined;
      if (!find(repositoryId)) {
        stuck.add(repositoryId);
        throw new Uncaught(RECORD_NOT_FOUND);
      }
      const found = open(repositoryId, requester);
      await syncRepository(ctx, found, found.repository, body);
      return { status: 204 };
    }),
  );

  return router;
}
