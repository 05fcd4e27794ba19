import { randomUUID } from 'node:crypto';
import type { Caller } from './access';
import type { GitlabContext } from './context';
import { changedFiles, countCommits, log } from './git/log';
import { listBranches } from './git/read';
import type { GitProject } from './model';
import { profileOf, projectUrls } from './shapes';
import type { Hook } from './store';

const ZERO = '0'.repeat(40);
/** GitLab names no more commits than this in an event. */
const MAX_COMMITS = 20;
const DELIVERY_MS = 10_000;

interface RefChange {
  branch: string;
  before: string;
  after: string;
}

type Context = Omit<GitlabContext, 'pushes' | 'session' | 'callers'>;

const branchMap = async (directory: string) =>
  new Map((await listBranches(directory)).map(one => [one.name, one.commit]));

const changesBetween = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): RefChange[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .map(branch => ({
      branch,
      before: before.get(branch) ?? ZERO,
      after: after.get(branch) ?? ZERO,
    }))
    .filter(change => change.before !== change.after);

/** Sees which branches a write moved, and tells the hooks that listen. */
export class PushNotifier {
  private readonly turns = new Map<string, Promise<unknown>>();
  private readonly deliveries = new Set<Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(private readonly context: Context) {}

  /** Runs a write to a repository, one at a time for each. */
  async around<T>(
    one: GitProject,
    caller: Caller,
    write: () => Promise<T>,
  ): Promise<T> {
    const former = this.turns.get(one.key) ?? Promise.resolve();
    const turn = former
      .catch(() => undefined)
      .then(async () => {
        const directory = this.context.repositories.directoryOf(one);
        const before = await branchMap(directory);
        const result = await write();
        const changes = changesBetween(before, await branchMap(directory));
        for (const change of changes) await this.announce(one, caller, change);
        return result;
      });
    this.turns.set(one.key, turn);
    try {
      return await turn;
    } finally {
      if (this.turns.get(one.key) === turn) this.turns.delete(one.key);
    }
  }

  /** Waits for what is being delivered, not longer than a moment. */
  async close(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.deliveries);
  }

  private hooksOf(one: GitProject): Hook[] {
    return this.context.file.value.hooks.filter(
      hook =>
        hook.pushEvents &&
        (hook.target === one.key || one.fullPath.startsWith(`${hook.target}/`)),
    );
  }

  private async announce(one: GitProject, caller: Caller, change: RefChange) {
    const hooks = this.hooksOf(one);
    if (hooks.length === 0) return;
    const payload = JSON.stringify(await this.payload(one, caller, change));
    for (const hook of hooks) {
      const delivery = this.deliver(hook, payload).finally(() =>
        this.deliveries.delete(delivery),
      );
      this.deliveries.add(delivery);
    }
  }

  private async deliver(hook: Hook, body: string): Promise<void> {
    const id = randomUUID();
    try {
      const response = await fetch(hook.url, {
        method: 'POST',
        body,
        redirect: 'manual',
        signal: AbortSignal.any([
          this.stopping.signal,
          AbortSignal.timeout(DELIVERY_MS),
        ]),
        headers: {
          'Content-Type': 'application/json',
          'User-Agent': 'GitLab/18.4.1',
          'X-Gitlab-Event': 'Push Hook',
          'X-Gitlab-Event-UUID': id,
          'Idempotency-Key': id,
          'X-Gitlab-Instance': this.context.baseUrl,
          ...(hook.token ? { 'X-Gitlab-Token': hook.token } : {}),
        },
      });
      await response.body?.cancel();
    } catch {
      // As the real forge: nobody is told of a receiver that is away.
    }
  }

  private async payload(one: GitProject, caller: Caller, change: RefChange) {
    const { context } = this;
    const directory = context.repositories.directoryOf(one);
    const urls = projectUrls(context, one);
    const user = profileOf(caller);
    const { commits, total } = await this.commitsOf(directory, change);
    return {
      object_kind: 'push',
      event_name: 'push',
      before: change.before,
      after: change.after,
      ref: `refs/heads/${change.branch}`,
      ref_protected: change.branch === 'main',
      checkout_sha: change.after === ZERO ? null : change.after,
      message: null,
      user_id: user.id,
      user_name: user.name,
      user_username: user.username,
      user_email: '',
      user_avatar: null,
      project_id: one.id,
      project: {
        id: one.id,
        name: one.name,
        description: null,
        web_url: urls.web,
        avatar_url: null,
        git_ssh_url: urls.ssh,
        git_http_url: urls.http,
        namespace: one.project.name,
        visibility_level: 0,
        path_with_namespace: one.fullPath,
        default_branch: 'main',
        ci_config_path: null,
        homepage: urls.web,
        url: urls.ssh,
        ssh_url: urls.ssh,
        http_url: urls.http,
      },
      commits: await Promise.all(
        commits.map(async commit => ({
          id: commit.id,
          message: commit.message,
          title: commit.title,
          timestamp: commit.committedAt,
          url: `${urls.web}/-/commit/${commit.id}`,
          author: { name: commit.authorName, email: commit.authorEmail },
          ...(await changedFiles(directory, commit.id)),
        })),
      ),
      total_commits_count: total,
      push_options: {},
      repository: {
        name: one.name,
        url: urls.ssh,
        description: null,
        homepage: urls.web,
        git_http_url: urls.http,
        git_ssh_url: urls.ssh,
        visibility_level: 0,
      },
    };
  }

  /** The new commits, oldest first, of which the newest twenty at most. */
  private async commitsOf(directory: string, { before, after }: RefChange) {
    if (after === ZERO) return { commits: [], total: 0 };
    const of = before === ZERO ? after : `${before}..${after}`;
    const [commits, total] = await Promise.all([
      log(directory, { of, limit: MAX_COMMITS }),
      countCommits(directory, of),
    ]);
    return { commits: commits.reverse(), total };
  }
}
