import type { NextFunction, Request, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { GitlabContext } from '../context';
import { branchesRouter } from './branches';
import { commitsRouter } from './commits';
import { compareRouter } from './compare';
import { filesRouter } from './files';
import { groupsRouter } from './groups';
import { hooksRouter } from './hooks';
import { ApiError } from './http';
import { mergeRequestsRouter } from './mergeRequests';
import { projectsRouter } from './projects';
import { usersRouter } from './users';

/** What Express says of a body or an address that it cannot read. */
const isClientError = (error: unknown): error is { status: number } =>
  typeof error === 'object' &&
  error !== null &&
  'status' in error &&
  typeof error.status === 'number' &&
  error.status >= 400 &&
  error.status < 500;

/** The part of GitLab's REST API that an internal developer portal uses. */
export const apiRouter = (context: GitlabContext): Router => {
  const router = PromiseRouter();
  for (const part of [
    usersRouter,
    groupsRouter,
    projectsRouter,
    filesRouter,
    commitsRouter,
    compareRouter,
    branchesRouter,
    mergeRequestsRouter,
    hooksRouter,
  ]) {
    router.use(part(context));
  }
  router.use((_req, res) => {
    res.status(404).json({ error: '404 Not Found' });
  });
  router.use(
    (error: unknown, _req: Request, res: Response, _next: NextFunction) => {
      if (error instanceof ApiError) res.status(error.status).json(error.body);
      else if (isClientError(error))
        res.status(error.status).json({ error: 'Bad request' });
      else res.status(500).json({ message: '500 Internal Server Error' });
    },
  );
  return router;
};
