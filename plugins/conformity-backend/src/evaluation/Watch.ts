import { EventsService } from '@backstage/plugin-events-node';
import {
  PROJECT_CHANGED_TOPIC,
  projectChangedSchema,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { z } from 'zod';
import { RepositoryStore, StoredRepository } from '../store/RepositoryStore';
import { Inventory, KnownRepository } from './inventory';
import { ProjectFacts } from './ProjectFacts';
import { Queue } from './Queue';

const ID = 'conformity';
const GITLAB_TOPIC = 'gitlab';

/** How soon a repository that could not be judged is tried again. */
const RETRY_MS = 5 * 60_000;

const pushSchema = z.object({
  object_kind: z.literal('push'),
  ref: z.string(),
  project: z.object({
    path_with_namespace: z.string().max(1024),
    default_branch: z.string().nullish(),
  }),
});

const keyOf = ({ project, repository }: KnownRepository | Key) =>
  `${project}/${repository}`;

type Key = { project: string; repository: string };

interface Dependencies {
  inventory: Inventory;
  store: RepositoryStore;
  queue: Pick<Queue, 'add'>;
  facts: Pick<ProjectFacts, 'forget'>;
  events: EventsService;
  /** Group of GitLab that holds the projects' groups. */
  root: string;
  /** Milliseconds after which a repository is judged again anyway. */
  maxAge: number;
}

/** Whether a repository is to be judged, though nothing told of a change. */
function isDue(
  { fingerprint }: KnownRepository,
  before: Pick<StoredRepository, 'known' | 'problem' | 'triedAt'> | undefined,
  now: number,
  maxAge: number,
): boolean {
  if (before?.triedAt === undefined || before.known !== fingerprint) {
    return true;
  }
  const patience = before.problem ? Math.min(RETRY_MS, maxAge) : maxAge;
  return now - Date.parse(before.triedAt) >= patience;
}

/** Decides when repositories are judged: when they are pushed, when they appear or change, and now and then. */
export class Watch {
  constructor(private readonly deps: Dependencies) {}

  async start(): Promise<void> {
    await this.deps.events.subscribe({
      id: ID,
      topics: [GITLAB_TOPIC, PROJECT_CHANGED_TOPIC],
      onEvent: async ({ topic, eventPayload }) =>
        topic === GITLAB_TOPIC
          ? this.onPush(eventPayload)
          : this.onProject(eventPayload),
    });
  }

  /** Compares what is known with what the catalogue has; a cheap pass, on a schedule. */
  async reconcile(now = Date.now()): Promise<void> {
    const { inventory, store, queue, maxAge, facts } = this.deps;
    const [found, judged] = await Promise.all([
      inventory.list(),
      store.index(),
    ]);
    const known = new Map(judged.map(one => [keyOf(one), one]));
    for (const repository of found) {
      const before = known.get(keyOf(repository));
      known.delete(keyOf(repository));
      if (isDue(repository, before, now, maxAge)) {
        if (before && before.known !== repository.fingerprint) {
          // The console knows more of it than the catalogue, and may be new too.
          facts.forget(repository.project);
        }
        queue.add(repository);
      }
    }
    // An empty listing is a catalogue that is starting, not a platform without repositories.
    if (found.length > 0) {
      for (const gone of known.values()) {
        await store.delete(gone);
      }
    }
  }

  /** Judges the repositories of a project, or one of them, at once. */
  async now(project: string, repository?: string): Promise<number> {
    const found = (await this.deps.inventory.list(project)).filter(
      one => repository === undefined || one.repository === repository,
    );
    for (const one of found) {
      this.deps.facts.forget(one.project);
      this.deps.queue.add(one, true);
    }
    return found.length;
  }

  private async onPush(payload: unknown): Promise<void> {
    const push = pushSchema.safeParse(payload);
    if (!push.success) {
      return;
    }
    const { ref, project } = push.data;
    const { path_with_namespace: path, default_branch: branch } = project;
    const prefix = `${this.deps.root}/`;
    if (
      (branch && ref !== `refs/heads/${branch}`) ||
      !path.startsWith(prefix)
    ) {
      return;
    }
    const [slug, repository, ...rest] = path.slice(prefix.length).split('/');
    if (slug && repository && rest.length === 0) {
      await this.now(slug, repository);
    }
  }

  private async onProject(payload: unknown): Promise<void> {
    const changed = projectChangedSchema.safeParse(payload);
    if (changed.success) {
      await this.now(changed.data.project);
    }
  }
}
