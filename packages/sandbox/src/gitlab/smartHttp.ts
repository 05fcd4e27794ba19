import type { Request, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { ACCESS, accessLevel, hasScope } from './access';
import type { GitlabContext } from './context';
import { serveGit } from './git/httpBackend';
import { findGitProject } from './model';
import { profileOf } from './shapes';

type Service = 'git-upload-pack' | 'git-receive-pack';

const serviceOf = (req: Request): Service | undefined => {
  const asked =
    req.params[2] === 'info/refs' ? req.query.service : req.params[2];
  return asked === 'git-upload-pack' || asked === 'git-receive-pack'
    ? asked
    : undefined;
};

const text = (res: Response, status: number, body: string) =>
  res.status(status).type('text/plain').send(body);

/**
 * Clone, fetch and push, below the projects' root. Who may not see a
 * repository gets the same answer as for one that does not exist.
 */
export const smartHttpRouter = (context: GitlabContext): Router => {
  const { world, root, callers, repositories, pushes } = context;
  const router = PromiseRouter();

  router.all(
    /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/,
    async (req, res) => {
      const service = serviceOf(req);
      const isInfo = req.params[2] === 'info/refs';
      if (!service || req.method !== (isInfo ? 'GET' : 'POST')) {
        text(res, 403, 'Only smart HTTP is served.');
        return;
      }
      const caller = callers.of(req);
      if (caller === undefined || caller === 'invalid') {
        res.set('WWW-Authenticate', 'Basic realm="GitLab"');
        text(res, 401, 'HTTP Basic: Access denied.');
        return;
      }
      const one = findGitProject(
        world.state,
        root,
        `${root}/${req.params[0]}/${req.params[1]}`,
      );
      const level = one ? accessLevel(world.state, caller, one.project) : 0;
      if (!one || level < ACCESS.reporter) {
        text(
          res,
          404,
          "The project you were looking for could not be found or you don't have permission to view it.",
        );
        return;
      }
      const pushing = service === 'git-receive-pack';
      if (
        (pushing && level < ACCESS.developer) ||
        !hasScope(caller, pushing ? 'write_git' : 'read_git')
      ) {
        text(
          res,
          403,
          pushing
            ? 'You are not allowed to push code to this project.'
            : 'You are not allowed to download code from this project.',
        );
        return;
      }
      const serve = () =>
        serveGit(req, res, {
          directory: repositories.directoryOf(one),
          action: String(req.params[2]),
          user: profileOf(caller).username,
        });
      await (pushing && !isInfo ? pushes.around(one, caller, serve) : serve());
    },
  );

  return router;
};
