import { spawn } from 'node:child_process';
import { dirname, basename } from 'node:path';
import type { Request, Response } from 'express';
import { GIT_ENV } from './git';

const MAX_HEADER_BYTES = 16 * 1024;

const headersEnd = (
  buffer: Buffer,
): { end: number; next: number } | undefined => {
  const crlf = buffer.indexOf('\r\n\r\n');
  if (crlf >= 0) return { end: crlf, next: crlf + 4 };
  const lf = buffer.indexOf('\n\n');
  return lf >= 0 ? { end: lf, next: lf + 2 } : undefined;
};

const applyHeaders = (res: Response, block: string) => {
  for (const line of block.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim();
    const value = line.slice(colon + 1).trim();
    if (name.toLowerCase() === 'status') {
      res.status(Number.parseInt(value, 10) || 500);
    } else if (colon > 0) res.set(name, value);
  }
};

/**
 * Answers a smart HTTP request by `git http-backend`: both bodies stream, no
 * shell is involved, and the repository is one that the caller looked up.
 */
export const serveGit = (
  req: Request,
  res: Response,
  options: { directory: string; action: string; user: string },
): Promise<void> =>
  new Promise(resolve => {
    const header = (name: string) => req.get(name) ?? '';
    const url = new URL(req.originalUrl, 'http://localhost');
    const length = req.get('content-length');
    const child = spawn('git', ['http-backend'], {
      env: {
        ...GIT_ENV,
        GIT_PROJECT_ROOT: dirname(options.directory),
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: `/${basename(options.directory)}/${options.action}`,
        REQUEST_METHOD: req.method,
        QUERY_STRING: url.search.slice(1),
        CONTENT_TYPE: header('content-type'),
        ...(length === undefined ? {} : { CONTENT_LENGTH: length }),
        HTTP_CONTENT_ENCODING: header('content-encoding'),
        HTTP_GIT_PROTOCOL: header('git-protocol'),
        GIT_PROTOCOL: header('git-protocol'),
        REMOTE_USER: options.user,
        REMOTE_ADDR: '127.0.0.1',
      },
    });

    let pending: Buffer | undefined = Buffer.alloc(0);
    const fail = () => {
      child.kill();
      if (res.headersSent) res.destroy();
      else res.status(502).end();
    };
    child.stdout.on('data', (chunk: Buffer) => {
      if (pending) {
        pending = Buffer.concat([pending, chunk]);
        const found = headersEnd(pending);
        if (!found) {
          if (pending.length > MAX_HEADER_BYTES) fail();
          return;
        }
        applyHeaders(res, pending.subarray(0, found.end).toString('latin1'));
        const rest = pending.subarray(found.next);
        pending = undefined;
        res.write(rest);
        return;
      }
      if (!res.write(chunk)) {
        child.stdout.pause();
        res.once('drain', () => child.stdout.resume());
      }
    });
    child.stderr.resume();
    child.on('error', fail);
    child.stdin.on('error', () => req.resume());
    req.pipe(child.stdin);
    res.on('close', () => {
      if (!res.writableFinished) child.kill();
    });
    child.on('close', () => {
      if (pending) fail();
      else res.end();
      resolve();
    });
  });
