import express, { type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { z } from 'zod';
import { ACCESS } from '../access';
import type { GitlabContext } from '../context';
import { importCommits, type FileChange } from '../git/fastImport';
import { git } from '../git/git';
import { countCommits, log } from '../git/log';
import { isSafePath, isSafeRef } from '../git/names';
import { branchHead, objectAt, readBlob, resolveCommit } from '../git/read';
import { commitJson, profileOf, projectUrls } from '../shapes';
import {
  ApiError,
  notFound,
  pageOf,
  queryText,
  requireCommit,
  requireProject,
  setPage,
} from './http';

const text = z.string();

const actionSchema = z.object({
  action: z.enum(['create', 'update', 'delete', 'move', 'chmod']),
  file_path: text,
  previous_path: text.optional(),
  content: text.optional(),
  encoding: z.enum(['text', 'base64']).default('text'),
  /** Read for `chmod` only. */
  execute_filemode: z.boolean().optional(),
});

const bodySchema = z.object({
  branch: text,
  commit_message: text.min(1),
  start_branch: text.optional(),
  author_name: text.optional(),
  author_email: text.optional(),
  actions: z.array(actionSchema).min(1).max(1000),
});

type Action = z.infer<typeof actionSchema>;

const refuse = (message: string) => new ApiError(400, message);

const isExecutable = async (
  directory: string,
  commit: string,
  path: string,
): Promise<boolean> => {
  const listing = await git(directory, ['ls-tree', commit, '--', path]);
  return listing.toString('utf8').startsWith('100755');
};

/** What the actions change, each seeing what those before it did. */
const toChanges = async (
  directory: string,
  parent: string | undefined,
  actions: readonly Action[],
): Promise<FileChange[]> => {
  const done = new Map<string, FileChange>();
  const fileAt = async (path: string) => {
    const changed = done.get(path);
    if (changed) return 'deleted' in changed ? undefined : changed;
    const found = parent && (await objectAt(directory, parent, path));
    if (!parent || !found) return undefined;
    if (found.type !== 'blob') return 'folder' as const;
    return {
      path,
      content: await readBlob(directory, found.id),
      executable: await isExecutable(directory, parent, path),
    };
  };
  const existing = async (path: string) => {
    const found = await fileAt(path);
    if (!found || found === 'folder')
      throw refuse("A file with this name doesn't exist");
    return found;
  };
  for (const action of actions) {
    const { file_path: path, previous_path: previous } = action;
    if (![path, ...(previous ? [previous] : [])].every(isSafePath))
      throw refuse('path cannot include directory traversal');
    const given =
      action.content === undefined
        ? undefined
        : Buffer.from(
            action.content,
            action.encoding === 'base64' ? 'base64' : 'utf8',
          );
    switch (action.action) {
      case 'create':
        if (await fileAt(path))
          throw refuse('A file with this name already exists');
        done.set(path, { path, content: given ?? '' });
        break;
      case 'update':
        done.set(path, { ...(await existing(path)), content: given ?? '' });
        break;
      case 'delete':
        await existing(path);
        done.set(path, { path, deleted: true });
        break;
      case 'chmod':
        done.set(path, {
          ...(await existing(path)),
          executable: action.execute_filemode,
        });
        break;
      default: {
        const moved = await existing(previous ?? '');
        done.set(moved.path, { path: moved.path, deleted: true });
        done.set(path, { ...moved, path, content: given ?? moved.content });
      }
    }
  }
  return [...done.values()];
};

export const commitsRouter = (context: GitlabContext): Router => {
  const router = PromiseRouter();

  router.get('/projects/:id/repository/commits', async (req, res) => {
    const { one, directory } = requireProject(context, req, ACCESS.reporter);
    const { page, perPage } = pageOf(req);
    const ref = queryText(req, 'ref_name');
    if (!ref && (await context.repositories.isEmpty(one))) {
      setPage(req, res, context.baseUrl, 0);
      res.json([]);
      return;
    }
    const of = await requireCommit(directory, ref, 'Commit');
    const path = queryText(req, 'path');
    const commits = await log(directory, {
      of,
      path,
      since: queryText(req, 'since'),
      until: queryText(req, 'until'),
      skip: (page - 1) * perPage,
      limit: perPage + 1,
    });
    // The total of a filtered log is not worth another walk: GitLab leaves it out too.
    const seen = (page - 1) * perPage + commits.length;
    setPage(
      req,
      res,
      context.baseUrl,
      path ? seen : await countCommits(directory, of),
    );
    const { web } = projectUrls(context, one);
    res.json(commits.slice(0, perPage).map(commit => commitJson(web, commit)));
  });

  router.get('/projects/:id/repository/commits/:sha', async (req, res) => {
    const { one, directory } = requireProject(context, req, ACCESS.reporter);
    const of = await requireCommit(directory, req.params.sha, 'Commit');
    const [commit] = await log(directory, { of, limit: 1 });
    if (!commit) throw notFound('Commit');
    res.json(commitJson(projectUrls(context, one).web, commit));
  });

  router.post(
    '/projects/:id/repository/commits',
    express.json({ limit: '20mb' }),
    async (req, res) => {
      const { caller, one, directory } = requireProject(
        context,
        req,
        ACCESS.developer,
      );
      const parsed = bodySchema.safeParse(req.body);
      if (!parsed.success) {
        const field = parsed.error.issues[0]?.path.join('.') ?? 'body';
        throw new ApiError(400, 'bad request', {
          error: `${field} is invalid`,
        });
      }
      const body = parsed.data;
      if (!isSafeRef(body.branch)) throw refuse('branch is invalid');
      await context.pushes.around(one, caller, async () => {
        const head = await branchHead(directory, body.branch);
        if (head && body.start_branch)
          throw refuse(
            `A branch called '${body.branch}' already exists. Switch to that branch in order to make changes`,
          );
        const start =
          head ??
          (body.start_branch &&
            (await resolveCommit(directory, body.start_branch)));
        if (!start && !(await context.repositories.isEmpty(one)))
          throw refuse(
            'You can only create or edit files when you are on a branch',
          );
        const from = start || undefined;
        const changes = await toChanges(directory, from, body.actions);
        const profile = profileOf(caller);
        await importCommits(directory, [
          {
            branch: body.branch,
            from,
            message: body.commit_message,
            author: {
              name: body.author_name ?? profile.name,
              email: body.author_email ?? profile.email,
            },
            date: new Date(),
            changes,
          },
        ]);
      });
      const of = await requireCommit(directory, body.branch, 'Commit');
      const [commit] = await log(directory, { of, limit: 1 });
      if (!commit) throw notFound('Commit');
      res.status(201).json(commitJson(projectUrls(context, one).web, commit));
    },
  );

  return router;
};
