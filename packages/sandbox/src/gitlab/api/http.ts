import type { Request, Response } from 'express';
import { z } from 'zod';
import { ACCESS, accessLevel, hasScope, type Caller } from '../access';
import type { GitlabContext } from '../context';
import { resolveCommit } from '../git/read';
import { findGitProject, type GitProject } from '../model';

/** An answer that is an error, in GitLab's own shape. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly body: object = { message },
  ) {
    super(message);
  }
}

export const notFound = (what: string) =>
  new ApiError(404, `404 ${what} Not Found`);

/** GitLab does not tell who may not see something that it exists. */
export const forbidden = () => new ApiError(403, '403 Forbidden');

const insufficientScope = (scope: string) =>
  new ApiError(403, 'insufficient_scope', {
    error: 'insufficient_scope',
    error_description:
      'The request requires higher privileges than provided by the access token.',
    scope,
  });

type Scope = Parameters<typeof hasScope>[1];

/** Who asks, or 401. */
export const requireCaller = (
  { callers }: GitlabContext,
  req: Request,
  scope: Scope = req.method === 'GET' || req.method === 'HEAD'
    ? 'read_api'
    : 'write_api',
): Caller => {
  const caller = callers.of(req);
  if (caller === undefined || caller === 'invalid')
    throw new ApiError(401, '401 Unauthorized');
  if (!hasScope(caller, scope)) throw insufficientScope('api');
  return caller;
};

export interface ProjectRequest {
  caller: Caller;
  one: GitProject;
  directory: string;
  level: number;
}

/** The repository of `:id`, where the caller has at least the level. */
export const requireProject = (
  context: GitlabContext,
  req: Request,
  level: number = ACCESS.guest,
): ProjectRequest => {
  const anonymous = context.callers.of(req) === undefined;
  if (anonymous) throw notFound('Project');
  const caller = requireCaller(context, req);
  const one = findGitProject(
    context.world.state,
    context.root,
    req.params.id ?? '',
  );
  const has = one ? accessLevel(context.world.state, caller, one.project) : 0;
  if (!one || has < ACCESS.guest) throw notFound('Project');
  if (has < level) throw forbidden();
  return {
    caller,
    one,
    directory: context.repositories.directoryOf(one),
    level: has,
  };
};

/** One text value of the query. */
export const queryText = (req: Request, name: string): string | undefined =>
  z.string().safeParse(req.query[name]).data;

/** The commit that the query's `ref` (or another parameter) names; `main` by default. */
export const requireCommit = async (
  directory: string,
  ref: string | undefined,
  what: string,
): Promise<string> => {
  const commit = await resolveCommit(directory, ref || 'main');
  if (!commit) throw notFound(what);
  return commit;
};

export interface Page {
  page: number;
  perPage: number;
}

const positive = z.coerce.number().int().min(1);

export const pageOf = (req: Request): Page => ({
  page: positive.safeParse(req.query.page).data ?? 1,
  perPage: Math.min(positive.safeParse(req.query.per_page).data ?? 20, 100),
});

/** GitLab's pagination headers. */
export const setPage = (
  req: Request,
  res: Response,
  baseUrl: string,
  total: number,
): void => {
  const { page, perPage } = pageOf(req);
  const pages = Math.max(1, Math.ceil(total / perPage));
  const urlOf = (number: number) => {
    const url = new URL(req.originalUrl, baseUrl);
    url.searchParams.set('page', String(number));
    url.searchParams.set('per_page', String(perPage));
    return url.href;
  };
  const links: [string, number | undefined][] = [
    ['prev', page > 1 ? page - 1 : undefined],
    ['next', page < pages ? page + 1 : undefined],
    ['first', 1],
    ['last', pages],
  ];
  res.set({
    'X-Page': String(page),
    'X-Per-Page': String(perPage),
    'X-Total': String(total),
    'X-Total-Pages': String(pages),
    'X-Next-Page': page < pages ? String(page + 1) : '',
    'X-Prev-Page': page > 1 ? String(page - 1) : '',
    Link: links
      .flatMap(([rel, number]) =>
        number === undefined ? [] : [`<${urlOf(number)}>; rel="${rel}"`],
      )
      .join(', '),
  });
};

/** Answers one page of a list. */
export const sendPage = async <T>(
  req: Request,
  res: Response,
  baseUrl: string,
  items: readonly T[],
  shape: (item: T) => unknown,
): Promise<void> => {
  const { page, perPage } = pageOf(req);
  const shown = items.slice((page - 1) * perPage, page * perPage);
  setPage(req, res, baseUrl, items.length);
  res.json(await Promise.all(shown.map(shape)));
};

/**
 * Gives the answer its tag; true where the client has it already, and was told
 * so. Express would not: `fetch` adds `Cache-Control: no-cache` to such requests.
 */
export const answeredByTag = (
  req: Request,
  res: Response,
  tag: string,
): boolean => {
  const known = (req.get('if-none-match') ?? '')
    .split(',')
    .map(one => one.trim().replace(/^W\//, ''));
  res.set('ETag', `W/"${tag}"`);
  if (!known.includes(`"${tag}"`)) return false;
  res.status(304).end();
  return true;
};
