import express, { RequestHandler, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { ConsoleContext } from './context';
import { legacyEnvironmentRoutes } from './legacy/environmentRoutes';
import { legacyErrors, legacyGate } from './legacy/legacyServer';
import { logRoutes } from './legacy/logRoutes';
import { platformRoutes } from './legacy/platformRoutes';
import { legacyRepositoryRoutes } from './legacy/repositoryRoutes';
import { publicRoutes, settingRoutes } from './legacy/systemRoutes';
import { tokenRoutes } from './legacy/tokenRoutes';
import { userRoutes } from './legacy/userRoutes';
import { bulkRoutes } from './nest/bulkRoutes';
import { deploymentRoutes } from './nest/deploymentRoutes';
import { environmentRoutes } from './nest/environmentRoutes';
import { memberRoutes } from './nest/memberRoutes';
import { nestErrors } from './nest/nestServer';
import { projectRoutes } from './nest/projectRoutes';
import { repositoryRoutes } from './nest/repositoryRoutes';
import { roleRoutes } from './nest/roleRoutes';
import { serviceRoutes } from './nest/serviceRoutes';

/** Version of the console that the sandbox behaves like. */
export const CONSOLE_VERSION = '9.24.0';

export type ConsoleOptions = Omit<
  ConsoleContext,
  'version' | 'writeDelayMs'
> & { writeDelayMs?: number };

const ON_NEST = /^\/api\/(v1\/(projects|service-chains)|v2\/)/;

/** The console's API: two servers of different habits behind one address. */
export function createConsole(options: ConsoleOptions): Router {
  const ctx: ConsoleContext = {
    writeDelayMs: 150,
    ...options,
    version: CONSOLE_VERSION,
  };
  const nest = nestServer(ctx);
  const legacy = legacyServer(ctx);
  const router = PromiseRouter();
  router.use((req, res, next) => {
    if (ON_NEST.test(req.path)) nest(req, res, next);
    else if (req.path.startsWith('/api/v1/')) legacy(req, res, next);
    else next();
  });
  return router;
}

const unknownRoute =
  (message: (method: string, url: string) => string): RequestHandler =>
  (req, res) => {
    res.status(404).json({
      message: message(req.method, req.originalUrl),
      error: 'Not Found',
      statusCode: 404,
    });
  };

function nestServer(ctx: ConsoleContext): Router {
  const router = PromiseRouter();
  router.use(express.json());
  router.use(
    '/api/v1',
    projectRoutes(ctx),
    bulkRoutes(ctx),
    memberRoutes(ctx),
    roleRoutes(ctx),
    serviceRoutes(ctx),
    deploymentRoutes(ctx),
  );
  router.use('/api/v2', environmentRoutes(ctx), repositoryRoutes(ctx));
  router.use(unknownRoute((method, url) => `Cannot ${method} ${url}`));
  router.use(nestErrors);
  return router;
}

function legacyServer(ctx: ConsoleContext): Router {
  const router = PromiseRouter();
  router.use(
    '/api/v1',
    publicRoutes(ctx),
    legacyGate(ctx),
    express.json(),
    platformRoutes(ctx),
    legacyEnvironmentRoutes(ctx),
    legacyRepositoryRoutes(ctx),
    userRoutes(ctx),
    tokenRoutes(ctx),
    logRoutes(ctx),
    settingRoutes(ctx),
  );
  router.use(unknownRoute((method, url) => `Route ${method}:${url} not found`));
  router.use(legacyErrors);
  return router;
}
