import { Router } from 'express';
import { RepositoryStore } from '../store/RepositoryStore';
import { Access, requireProject } from './Access';
import { badgeSvg, badgeToken, isBadgeToken } from './badge';

/** Below the plugin's address: where anybody who has the address sees a badge. */
export const BADGES_PATH = '/badges';

/** Badges, and for who may see a repository, the address of its badge. */
export function createBadgeRouter(options: {
  access: Access;
  repositories: RepositoryStore;
  secret: string;
}): Router {
  const { access, repositories, secret } = options;
  const router = Router();
  router.get(
    `${BADGES_PATH}/:project/:repository/:token.svg`,
    (req, res, next) => {
      const { project = '', repository = '', token = '' } = req.params;
      const show = async () => {
        const stored = isBadgeToken(secret, project, repository, token)
          ? await repositories.get({ project, repository })
          : undefined;
        if (!stored) {
          res.status(404).end();
          return;
        }
        res
          .type('image/svg+xml')
          .set('Cache-Control', 'public, max-age=300')
          .set(
            'Content-Security-Policy',
            "default-src 'none'; style-src 'unsafe-inline'",
          )
          .send(badgeSvg(stored));
      };
      show().catch(next);
    },
  );
  router.get(
    '/projects/:project/repositories/:repository/badge',
    (req, res, next) => {
      const { project = '', repository = '' } = req.params;
      const tell = async () => {
        requireProject(await access.ofRequest(req), project);
        const token = badgeToken(secret, project, repository);
        const path = [project, repository].map(encodeURIComponent).join('/');
        res.json({ path: `${BADGES_PATH}/${path}/${token}.svg` });
      };
      tell().catch(next);
    },
  );
  return router;
}
