import { Router } from 'express';
import { auditedWrites, handling, nameOf } from '../http';
import { RouterOptions } from '../RouterOptions';

/** Projects and their repositories. */
export function projectRoutes(options: RouterOptions): Router {
  const { access, auditor, conformity } = options;
  const auditedWrite = auditedWrites(auditor, access);
  const router = Router();
  router.get(
    '/projects/:project',
    handling(async (req, res) => {
      const caller = await access.ofRequest(req);
      res.json(await conformity.project(caller, nameOf(req, 'project')));
    }),
  );
  router.get(
    '/projects/:project/repositories/:repository',
    handling(async (req, res) => {
      const caller = await access.ofRequest(req);
      const project = nameOf(req, 'project');
      const repository = nameOf(req, 'repository');
      res.json(await conformity.repository(caller, { project, repository }));
    }),
  );
  router.post(
    '/projects/:project/repositories/:repository/refresh',
    auditedWrite('refresh', (req, caller) =>
      conformity.refresh(caller, {
        project: nameOf(req, 'project'),
        repository: nameOf(req, 'repository'),
      }),
    ),
  );
  return router;
}
