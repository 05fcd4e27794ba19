import { createHash } from 'node:crypto';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { ACCESS } from '../access';
import type { GitlabContext } from '../context';
import { fileAt } from '../git/fileAt';
import { git } from '../git/git';
import { log } from '../git/log';
import { readBlob, readTree } from '../git/read';
import {
  answeredByTag,
  notFound,
  pageOf,
  queryText,
  requireCommit,
  requireProject,
  sendPage,
} from './http';
import { digest } from '../callers';
import { sendArchive } from './archive';

const isBinary = (content: Buffer) => content.subarray(0, 8000).includes(0);

/** Trees, files and archives of a commit. */
export const filesRouter = (context: GitlabContext): Router => {
  const router = PromiseRouter();

  router.get('/projects/:id/repository/tree', async (req, res) => {
    const { directory } = requireProject(context, req, ACCESS.reporter);
    const commit = await requireCommit(
      directory,
      queryText(req, 'ref'),
      'Tree',
    );
    const path = (queryText(req, 'path') ?? '').replace(/^\/+|\/+$/g, '');
    const recursive = queryText(req, 'recursive') === 'true';
    const entries = await readTree(directory, commit, path, recursive);
    if (!entries) throw notFound('Tree');
    const { page, perPage } = pageOf(req);
    const tag = `${commit}-${path}-${recursive}-${page}-${perPage}`;
    if (answeredByTag(req, res, digest(tag))) return;
    await sendPage(req, res, context.baseUrl, entries, entry => entry);
  });

  const requireFile = async (req: Request) => {
    const { directory } = requireProject(context, req, ACCESS.reporter);
    const ref = queryText(req, 'ref') ?? 'main';
    const path = req.params.path ?? '';
    const found = await fileAt(directory, ref, path);
    if (found === 'no commit') throw notFound('Commit');
    if (found === 'no file') throw notFound('File');
    const { commit, isFirst, blob, content } = found;
    const [last] = isFirst
      ? []
      : await log(directory, { of: commit, path, limit: 1 });
    return {
      directory,
      ref,
      commit,
      path,
      blob: { id: blob },
      content,
      last: last?.id ?? commit,
    };
  };

  type File = Awaited<ReturnType<typeof requireFile>>;

  const describe = ({ path, ref, commit, blob, content, last }: File) => ({
    file_name: path.slice(path.lastIndexOf('/') + 1),
    file_path: path,
    size: content.length,
    encoding: 'base64',
    content_sha256: createHash('sha256').update(content).digest('hex'),
    ref,
    blob_id: blob.id,
    commit_id: commit,
    last_commit_id: last,
  });

  const headers = (file: File) => ({
    'Cache-Control': 'max-age=0, private, must-revalidate',
    ...Object.fromEntries(
      Object.entries(describe(file)).map(([key, value]) => [
        `X-Gitlab-${key.replace(/_/g, '-')}`,
        encodeURI(String(value)),
      ]),
    ),
  });

  router.get('/projects/:id/repository/files/:path', async (req, res) => {
    const file = await requireFile(req);
    if (answeredByTag(req, res, `${file.last}-${file.blob.id}`)) return;
    const listing = await git(file.directory, [
      'ls-tree',
      file.commit,
      '--',
      file.path,
    ]);
    res.set(headers(file)).json({
      ...describe(file),
      execute_filemode: listing.toString('utf8').startsWith('100755'),
      content: file.content.toString('base64'),
    });
  });

  router.get('/projects/:id/repository/files/:path/raw', async (req, res) => {
    const file = await requireFile(req);
    if (answeredByTag(req, res, file.blob.id)) return;
    res
      .set(headers(file))
      .set('X-Content-Type-Options', 'nosniff')
      .type(isBinary(file.content) ? 'application/octet-stream' : 'text/plain')
      .send(file.content);
  });

  router.get('/projects/:id/repository/blobs/:sha/raw', async (req, res) => {
    const { directory } = requireProject(context, req, ACCESS.reporter);
    const { sha = '' } = req.params;
    if (!/^[0-9a-f]{40}$/.test(sha)) throw notFound('Blob');
    const content = await readBlob(directory, sha).catch(() => undefined);
    if (!content) throw notFound('Blob');
    res
      .set('X-Content-Type-Options', 'nosniff')
      .type('text/plain')
      .send(content);
  });

  router.get(
    /^\/projects\/([^/]+)\/repository\/archive(?:\.([a-z0-9.]+))?$/,
    async (req, res) => {
      req.params.id = req.params[0] ?? '';
      const { one, directory } = requireProject(context, req, ACCESS.reporter);
      const ref = queryText(req, 'sha') ?? 'main';
      const commit = await requireCommit(directory, ref, 'File');
      await sendArchive(res, {
        directory,
        commit,
        name: `${one.name}-${ref}-${commit}`.replace(/[^\w.-]+/g, '-'),
        path: queryText(req, 'path'),
        format: req.params[1],
      });
    },
  );

  return router;
};
