import Router from 'express-promise-router';
import { Log } from '../../world/types';
import { ConsoleContext, Refusal } from '../context';
import { mayInProject, mayOnPlatform } from '../rights';
import { listLogsSchema } from '../schemas';
import { authenticateLegacy, queryOf, legacyRoute } from './legacyServer';

const clean = ({ requestId: _request, projectId: _project, ...log }: Log) => {
  const { args: _args, results: _results, ...data } = log.data;
  return { ...log, data };
};

/** The audit log: the only list with pages. */
export function logRoutes(ctx: ConsoleContext) {
  const { world } = ctx;
  const router = Router();

  router.get(
    '/logs',
    legacyRoute(async req => {
      const query = queryOf(listLogsSchema, req);
      const requester = await authenticateLegacy(ctx, req);
      const { projectId } = query;
      const seesAll = mayOnPlatform('listSystem', requester);
      const project = projectId ? world.project(projectId) : undefined;
      if (!seesAll && !mayInProject('read', project, requester))
        throw new Refusal(403, 'Forbidden');
      const found = world.state.logs
        .filter(log => projectId === undefined || log.projectId === projectId)
        .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
      const page = found.slice(query.offset, query.offset + query.limit);
      return {
        status: 200,
        body: {
          total: found.length,
          logs: seesAll && !query.clean ? page : page.map(clean),
        },
      };
    }),
  );

  return router;
}
