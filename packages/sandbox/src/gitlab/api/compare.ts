import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { ACCESS } from '../access';
import type { GitlabContext } from '../context';
import { git } from '../git/git';
import { queryText, requireCommit, requireProject } from './http';

/** What a branch changed since it left another one: paths only, no patches. */
export const compareRouter = (context: GitlabContext): Router => {
  const router = PromiseRouter();

  router.get('/projects/:id/repository/compare', async (req, res) => {
    const { directory } = requireProject(context, req, ACCESS.reporter);
    const from = await requireCommit(directory, queryText(req, 'from'), 'Ref');
    const to = await requireCommit(directory, queryText(req, 'to'), 'Ref');
    const listing = await git(directory, [
      'diff',
      '--name-only',
      '--no-renames',
      '-z',
      `${from}...${to}`,
    ]);
    const paths = listing.toString('utf8').split('\0').filter(Boolean);
    res.json({
      compare_timeout: false,
      compare_same_ref: from === to,
      diffs: paths.map(path => ({ old_path: path, new_path: path })),
    });
  });

  return router;
};
