import type { Request, Response } from 'express';
import { html, link, page, type Html } from '../../web/html';
import { ACCESS, accessLevel, type Caller } from '../access';
import type { GitlabContext } from '../context';
import { listBranches, resolveCommit } from '../git/read';
import { findGitProject, type GitProject } from '../model';

export const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

export const sitePage = (title: string, body: Html, one?: GitProject) =>
  page({
    site: 'GitLab',
    title,
    navigation: one && [
      { href: `/${parentOf(one.fullPath)}`, text: one.project.name },
      { href: `/${one.fullPath}`, text: one.name },
      { href: `/${one.fullPath}/-/commits/main`, text: 'Commits' },
      { href: `/${one.fullPath}/-/merge_requests`, text: 'Demandes de fusion' },
      { href: `/${one.fullPath}/-/pipelines`, text: 'Pipelines' },
    ],
    body,
  });

export const sendNotFound = (res: Response) => {
  res
    .status(404)
    .send(
      sitePage(
        'Page introuvable',
        html`<p>
          Cette page n’existe pas, ou vous n’avez pas le droit de la voir.
        </p>`,
      ),
    );
};

/** The signed-in user of a page; sends the browser to sign in otherwise. */
export const requireViewer = async (
  { session }: GitlabContext,
  req: Request,
  res: Response,
): Promise<Caller | undefined> => {
  const account = await session.require(req, res);
  return account && { kind: 'user', account, scopes: ['api'] };
};

export interface ProjectView {
  one: GitProject;
  directory: string;
  /** May see the code, and not only that the project exists. */
  mayReadCode: boolean;
}

/** The repository that a page shows; answers by itself where there is none to see. */
export const requireProjectView = async (
  context: GitlabContext,
  req: Request,
  res: Response,
): Promise<ProjectView | undefined> => {
  const { world, root, repositories } = context;
  const caller = await requireViewer(context, req, res);
  if (!caller) return undefined;
  const { slug = '', repository = '' } = req.params;
  const one = findGitProject(
    world.state,
    root,
    `${root}/${slug}/${repository}`,
  );
  const level = one
    ? accessLevel(world.state, caller, one.project)
    : ACCESS.none;
  if (!one || level < ACCESS.guest) {
    sendNotFound(res);
    return undefined;
  }
  return {
    one,
    directory: repositories.directoryOf(one),
    mayReadCode: level >= ACCESS.reporter,
  };
};

export interface Place {
  ref: string;
  commit: string;
  path: string;
}

/** Splits `<ref>/<path>`, where a branch's name may have slashes itself. */
export const splitPlace = async (
  directory: string,
  place: string,
): Promise<Place | undefined> => {
  const wanted = place.replace(/\/+$/, '');
  const branch = (await listBranches(directory))
    .filter(one => wanted === one.name || wanted.startsWith(`${one.name}/`))
    .sort((a, b) => b.name.length - a.name.length)[0];
  const ref = branch?.name ?? wanted.split('/')[0] ?? '';
  const commit = branch?.commit ?? (await resolveCommit(directory, ref));
  return commit
    ? { ref, commit, path: wanted.slice(ref.length + 1) }
    : undefined;
};

export const pathUrl = (
  one: GitProject,
  kind: 'blob' | 'tree' | 'raw' | 'commits',
  ref: string,
  path = '',
) => {
  const encoded = [...ref.split('/'), ...path.split('/').filter(Boolean)]
    .map(encodeURIComponent)
    .join('/');
  return `/${one.fullPath}/-/${kind}/${encoded}`;
};

export const breadcrumb = (one: GitProject, { ref, path }: Place) => {
  const parts = path.split('/').filter(Boolean);
  return html`<p>
    ${link(pathUrl(one, 'tree', ref), one.name)}
    ${parts.map((part, i) => [
      ' / ',
      link(pathUrl(one, 'tree', ref, parts.slice(0, i + 1).join('/')), part),
    ])}
    (<code>${ref}</code>)
  </p>`;
};
