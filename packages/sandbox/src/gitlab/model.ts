import { createHash } from 'node:crypto';
import type { Project, Repository, WorldState } from '../world/types';

/** Repositories that the console makes by itself in every project's group. */
export const SYSTEM_REPOSITORIES = [
  'mirror',
  'infra-apps',
  'infra-observability',
] as const;

/** A number that stays the same from one start to the next, as GitLab's ids. */
export const numericId = (kind: string, key: string): number =>
  createHash('sha256').update(`${kind}:${key}`).digest().readUInt32BE() >>> 1;

/** A Git repository of the forge: one that the console declares, or a system one. */
export interface GitProject {
  id: number;
  name: string;
  /** `forge-mi/projects/demo/api` */
  fullPath: string;
  /** Unique for ever, also if a slug is used again. */
  key: string;
  project: Project;
  repository?: Repository;
}

export interface GitGroup {
  id: number;
  name: string;
  fullPath: string;
  /** Absent for the groups above the projects'. */
  project?: Project;
}

const liveProjects = (state: Readonly<WorldState>) =>
  state.projects.filter(project => project.status !== 'archived');

const gitProject = (
  root: string,
  project: Project,
  name: string,
  repository?: Repository,
): GitProject => {
  const key = `${project.id}/${name}`;
  return {
    id: numericId('project', repository?.id ?? key),
    name,
    fullPath: `${root}/${project.slug}/${name}`,
    key,
    project,
    repository,
  };
};

/** The repositories of one project's group. */
export const gitProjectsOf = (
  state: Readonly<WorldState>,
  root: string,
  project: Project,
): GitProject[] => [
  ...state.repositories
    .filter(repository => repository.projectId === project.id)
    .map(repository =>
      gitProject(root, project, repository.internalRepoName, repository),
    ),
  ...SYSTEM_REPOSITORIES.map(name => gitProject(root, project, name)),
];

export const allGitProjects = (
  state: Readonly<WorldState>,
  root: string,
): GitProject[] =>
  liveProjects(state).flatMap(project => gitProjectsOf(state, root, project));

/** By full path or numeric id; nothing that is not declared is ever found. */
export const findGitProject = (
  state: Readonly<WorldState>,
  root: string,
  idOrPath: string,
): GitProject | undefined => {
  // A path names its project: the others need not be looked through.
  const slug = idOrPath.startsWith(`${root}/`)
    ? idOrPath.slice(root.length + 1).split('/')[0]
    : undefined;
  const among =
    slug === undefined
      ? allGitProjects(state, root)
      : liveProjects(state)
          .filter(project => project.slug === slug)
          .flatMap(project => gitProjectsOf(state, root, project));
  return among.find(
    one => one.fullPath === idOrPath || String(one.id) === idOrPath,
  );
};

const group = (fullPath: string, project?: Project): GitGroup => ({
  id: numericId('group', project?.id ?? fullPath),
  name: project?.name ?? fullPath.slice(fullPath.lastIndexOf('/') + 1),
  fullPath,
  project,
});

/** The root groups, then one for each project. */
export const allGroups = (
  state: Readonly<WorldState>,
  root: string,
): GitGroup[] => [
  ...root
    .split('/')
    .map((_, i, parts) => group(parts.slice(0, i + 1).join('/'))),
  ...liveProjects(state).map(project =>
    group(`${root}/${project.slug}`, project),
  ),
];

export const findGroup = (
  state: Readonly<WorldState>,
  root: string,
  idOrPath: string,
): GitGroup | undefined =>
  allGroups(state, root).find(
    one => one.fullPath === idOrPath || String(one.id) === idOrPath,
  );
