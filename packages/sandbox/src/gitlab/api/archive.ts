import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { spawnGit } from '../git/git';
import { objectAt } from '../git/read';
import { digest } from '../callers';
import { answeredByTag, notFound } from './http';

const FORMATS: Record<string, { git: string; type: string }> = {
  'tar.gz': { git: 'tar.gz', type: 'application/gzip' },
  tgz: { git: 'tar.gz', type: 'application/gzip' },
  tar: { git: 'tar', type: 'application/x-tar' },
  zip: { git: 'zip', type: 'application/zip' },
};

/** Streams an archive of a commit, or of one folder of it, under one top folder. */
export const sendArchive = async (
  res: Response,
  options: {
    directory: string;
    commit: string;
    name: string;
    path?: string;
    format?: string;
  },
): Promise<void> => {
  const { directory, commit, name } = options;
  const extension = options.format ?? 'tar.gz';
  const format = FORMATS[extension];
  const path = (options.path ?? '').replace(/^\/+|\/+$/g, '');
  if (!format || (path && !(await objectAt(directory, commit, path)))) {
    throw notFound('File');
  }
  if (answeredByTag(res.req, res, `${commit}-${extension}-${digest(path)}`))
    return;
  res.set({
    'Content-Type': format.type,
    'Content-Disposition': `attachment; filename="${name}.${extension}"`,
  });
  if (res.req.method === 'HEAD') {
    res.end();
    return;
  }
  const child = spawnGit(directory, [
    'archive',
    `--format=${format.git}`,
    `--prefix=${name}/`,
    commit,
    ...(path ? ['--', path] : []),
  ]);
  child.stdin.end();
  child.stderr.resume();
  child.on('error', () => res.destroy());
  // A reader that goes away before the end is no fault of ours.
  await pipeline(child.stdout, res).catch(() => child.kill());
};
