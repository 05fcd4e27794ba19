import type { Account, User, WorldState } from '../world/types';
import { accessLevel, type Caller } from './access';
import type { GitlabContext } from './context';
import type { Commit } from './git/log';
import { numericId, type GitGroup, type GitProject } from './model';
import type { MergeRequest } from './store';

type Urls = Pick<GitlabContext, 'baseUrl'>;

/** The first moment that anything of the forge may have. */
const EPOCH = '2026-01-01T00:00:00.000Z';

export interface Profile {
  id: number;
  username: string;
  name: string;
  email: string;
}

export const profileOfAccount = (account: Account): Profile => ({
  id: numericId('user', account.sub),
  username: account.username,
  name: `${account.givenName} ${account.familyName}`,
  email: account.email,
});

const profileOfUser = (user: User): Profile => ({
  id: numericId('user', user.id),
  username: user.email.split('@')[0] ?? user.id,
  name: `${user.firstName} ${user.lastName}`,
  email: user.email,
});

export const SERVICE_PROFILE: Profile = {
  id: numericId('user', 'service'),
  username: 'portail-bot',
  name: 'Portail Cloud Pi Native',
  email: 'portail-bot@exemple.gouv.fr',
};

export const profileOf = (caller: Caller): Profile =>
  caller.kind === 'service'
    ? SERVICE_PROFILE
    : profileOfAccount(caller.account);

/** Everyone the forge knows: accounts first, then other users of the console. */
export const allProfiles = (state: Readonly<WorldState>): Profile[] => [
  ...state.accounts.map(profileOfAccount),
  ...state.users
    .filter(
      user =>
        user.type === 'human' &&
        !state.accounts.some(account => account.sub === user.id),
    )
    .map(profileOfUser),
];

export const profileById = (
  state: Readonly<WorldState>,
  sub: string | undefined,
): Profile => {
  const wanted = sub === undefined ? undefined : numericId('user', sub);
  return (
    allProfiles(state).find(profile => profile.id === wanted) ?? SERVICE_PROFILE
  );
};

export const userJson = ({ baseUrl }: Urls, profile: Profile) => ({
  id: profile.id,
  username: profile.username,
  name: profile.name,
  state: 'active',
  locked: false,
  avatar_url: null,
  web_url: `${baseUrl}/users/${profile.username}`,
});

export const groupJson = ({ baseUrl }: Urls, group: GitGroup) => {
  const parent = group.fullPath.slice(0, group.fullPath.lastIndexOf('/'));
  return {
    id: group.id,
    web_url: `${baseUrl}/groups/${group.fullPath}`,
    name: group.name,
    path: group.fullPath.slice(group.fullPath.lastIndexOf('/') + 1),
    description: group.project?.description ?? '',
    visibility: 'private',
    avatar_url: null,
    full_name: group.fullPath.split('/').join(' / '),
    full_path: group.fullPath,
    created_at: group.project?.createdAt ?? EPOCH,
    parent_id: group.fullPath.includes('/') ? numericId('group', parent) : null,
  };
};

export const projectUrls = ({ baseUrl }: Urls, one: GitProject) => ({
  web: `${baseUrl}/${one.fullPath}`,
  http: `${baseUrl}/${one.fullPath}.git`,
  ssh: `git@${new URL(baseUrl).hostname}:${one.fullPath}.git`,
});

export const projectJson = (
  context: Pick<GitlabContext, 'baseUrl' | 'root' | 'world'>,
  one: GitProject,
  options: { caller: Caller; isEmpty: boolean },
) => {
  const { baseUrl, root, world } = context;
  const urls = projectUrls(context, one);
  const { project, repository } = one;
  return {
    id: one.id,
    description: null,
    name: one.name,
    name_with_namespace: `${[...root.split('/'), project.name].join(' / ')} / ${one.name}`,
    path: one.name,
    path_with_namespace: one.fullPath,
    created_at: repository?.createdAt ?? project.createdAt,
    default_branch: 'main',
    tag_list: ['plugin-managed'],
    topics: ['plugin-managed'],
    ssh_url_to_repo: urls.ssh,
    http_url_to_repo: urls.http,
    web_url: urls.web,
    readme_url: `${urls.web}/-/blob/main/README.md`,
    avatar_url: null,
    forks_count: 0,
    star_count: 0,
    last_activity_at: repository?.updatedAt ?? project.updatedAt,
    namespace: {
      id: numericId('group', project.id),
      name: project.name,
      path: project.slug,
      kind: 'group',
      full_path: `${root}/${project.slug}`,
      parent_id: numericId('group', root),
      avatar_url: null,
      web_url: `${baseUrl}/groups/${root}/${project.slug}`,
    },
    visibility: 'private',
    archived: false,
    empty_repo: options.isEmpty,
    creator_id: profileById(world.state, project.ownerId).id,
    issues_enabled: false,
    merge_requests_enabled: true,
    jobs_enabled: true,
    ci_config_path: repository?.externalRepoUrl ? '.gitlab-ci-dso.yml' : '',
    merge_method: 'merge',
    permissions: {
      project_access: null,
      group_access: {
        access_level: accessLevel(world.state, options.caller, project),
        notification_level: 3,
      },
    },
  };
};

export const commitJson = (webUrl: string, commit: Commit) => ({
  id: commit.id,
  short_id: commit.id.slice(0, 8),
  created_at: commit.committedAt,
  parent_ids: commit.parents,
  title: commit.title,
  message: commit.message,
  author_name: commit.authorName,
  author_email: commit.authorEmail,
  authored_date: commit.authoredAt,
  committer_name: commit.committerName,
  committer_email: commit.committerEmail,
  committed_date: commit.committedAt,
  trailers: {},
  extended_trailers: {},
  web_url: `${webUrl}/-/commit/${commit.id}`,
});

export const mergeRequestJson = (
  context: Pick<GitlabContext, 'baseUrl' | 'world'>,
  one: GitProject,
  request: MergeRequest,
) => ({
  id: numericId('merge_request', `${one.key}/${request.iid}`),
  iid: request.iid,
  project_id: one.id,
  title: request.title,
  description: request.description,
  state: request.state,
  created_at: request.createdAt,
  updated_at: request.updatedAt,
  source_branch: request.sourceBranch,
  target_branch: request.targetBranch,
  source_project_id: one.id,
  target_project_id: one.id,
  author: userJson(
    context,
    profileById(context.world.state, request.authorSub),
  ),
  assignees: [],
  reviewers: [],
  labels: [],
  draft: false,
  web_url: `${projectUrls(context, one).web}/-/merge_requests/${request.iid}`,
  references: {
    short: `!${request.iid}`,
    relative: `!${request.iid}`,
    full: `${one.fullPath}!${request.iid}`,
  },
});
