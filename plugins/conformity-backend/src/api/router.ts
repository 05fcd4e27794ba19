import express, { Router } from 'express';
import { createBadgeRouter } from './badgeRoutes';
import { openApiDocument } from './openapi/document';
import { RouterOptions } from './RouterOptions';
import { attestationRoutes } from './routes/attestations';
import { exemptionRoutes } from './routes/exemptions';
import { overviewRoutes } from './routes/overview';
import { projectRoutes } from './routes/projects';

/** The conformity of the platform's projects, for their members and its readers. */
export function createRouter(options: RouterOptions): Router {
  const { badges } = options.settings;
  const router = Router();
  router.use(express.json({ limit: '64kb' }));
  router.use((_req, res, next) => {
    res.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.use(projectRoutes(options));
  router.use(exemptionRoutes(options));
  router.use(attestationRoutes(options));
  router.use(overviewRoutes(options));
  if (badges) {
    router.use(createBadgeRouter({ ...options, secret: badges.secret }));
  }
  const document = openApiDocument({ badges: badges !== undefined });
  router.get('/openapi.json', (_req, res) => {
    res.json(document);
  });
  return router;
}
