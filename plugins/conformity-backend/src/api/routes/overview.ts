import { Router } from 'express';
import { z } from 'zod';
import { handling } from '../http';
import { overviewCsv } from '../overviewCsv';
import { RouterOptions } from '../RouterOptions';

const bySchema = z.enum(['projects', 'rules', 'requirements']);

/** What concerns several projects: one's own, or all. */
export function overviewRoutes({ access, conformity }: RouterOptions): Router {
  const router = Router();
  router.get(
    '/mine',
    handling(async (req, res) => {
      res.json(await conformity.mine(await access.ofRequest(req)));
    }),
  );
  router.get(
    '/overview',
    handling(async (req, res) => {
      res.json(await conformity.overview(await access.ofRequest(req)));
    }),
  );
  router.get(
    '/overview.csv',
    handling(async (req, res) => {
      const by = bySchema.catch('projects').parse(req.query.by);
      const overview = await conformity.overview(await access.ofRequest(req));
      res
        .type('text/csv; charset=utf-8')
        .attachment(`conformite-${by}-${conformity.today()}.csv`)
        .send(overviewCsv(overview, by));
    }),
  );
  return router;
}
