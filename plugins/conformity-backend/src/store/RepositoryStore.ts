import {
  Evaluation,
  evaluationSchema,
  HistoryPoint,
  Level,
  levelSchema,
  Localized,
  localizedSchema,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { z } from 'zod';
import { Database, json, optional } from './database';

const REPOSITORIES = 'conformity_repositories';
const HISTORY = 'conformity_history';

/** Points of the trend that are shown of a repository. */
const MAX_HISTORY = 100;

/** Which repository, as the console names it. */
export interface RepositoryKey {
  project: string;
  repository: string;
}

const pick = ({ project, repository }: RepositoryKey) => ({
  project,
  repository,
});

const rowSchema = z.object({
  project: z.string(),
  repository: z.string(),
  web_url: z.string(),
  facts: z.string(),
  commit: optional(z.string()),
  evaluated_at: optional(z.string()),
  level: optional(levelSchema),
  breaches: z.number(),
  evaluation: optional(json(evaluationSchema)),
  problem: optional(json(localizedSchema)),
  known: optional(z.string()),
  tried_at: optional(z.string()),
});

/** What is known of a repository. */
export interface StoredRepository extends RepositoryKey {
  webUrl: string;
  /** What the platform knew when it was judged, as text: only compared. */
  facts: string;
  commit?: string;
  evaluatedAt?: string;
  level?: Level;
  breaches: number;
  evaluation?: Evaluation;
  problem?: Localized;
  /** Fingerprint of what the catalogue knew of it at the last try. */
  known?: string;
  /** When it was last judged, or could not be. */
  triedAt?: string;
}

/** A try to judge a repository: when, and on what. */
export interface Try {
  at: string;
  known: string;
}

const toStored = (row: unknown): StoredRepository => {
  const { web_url, evaluated_at, tried_at, ...rest } = rowSchema.parse(row);
  return {
    ...rest,
    webUrl: web_url,
    evaluatedAt: evaluated_at,
    triedAt: tried_at,
  };
};

const pointSchema = z.object({
  at: z.string(),
  level: optional(levelSchema),
  breaches: z.number(),
  commit: optional(z.string()),
});

/** The last evaluations of repositories, and how they changed. */
export class RepositoryStore {
  constructor(private readonly db: Database) {}

  async get(key: RepositoryKey): Promise<StoredRepository | undefined> {
    const row: unknown = await this.db(REPOSITORIES).where(pick(key)).first();
    return row === undefined ? undefined : toStored(row);
  }

  async ofProject(project: string): Promise<StoredRepository[]> {
    const rows: unknown[] = await this.db(REPOSITORIES)
      .where({ project })
      .orderBy('repository');
    return rows.map(toStored);
  }

  async all(): Promise<StoredRepository[]> {
    const rows: unknown[] = await this.db(REPOSITORIES).orderBy([
      'project',
      'repository',
    ]);
    return rows.map(toStored);
  }

  /** What was judged when, without the findings. */
  async index(): Promise<Omit<StoredRepository, 'evaluation'>[]> {
    const rows: unknown[] = await this.db(REPOSITORIES)
      .orderBy(['project', 'repository'])
      .select(
        'project',
        'repository',
        'web_url',
        'facts',
        'commit',
        'evaluated_at',
        'level',
        'breaches',
        'problem',
        'known',
        'tried_at',
        this.db.raw('null as evaluation'),
      );
    return rows.map(toStored);
  }

  async history(key: RepositoryKey): Promise<HistoryPoint[]> {
    const rows: unknown[] = await this.db(HISTORY)
      .where(pick(key))
      .orderBy('id', 'desc')
      .limit(MAX_HISTORY)
      .select('at', 'level', 'breaches', 'commit');
    return rows.map(row => pointSchema.parse(row)).reverse();
  }

  /** Keeps an evaluation, and a point of the trend where something changed. */
  async save(
    stored: StoredRepository & { evaluation: Evaluation; evaluatedAt: string },
  ): Promise<void> {
    await this.db.transaction(async tx => {
      const key = pick(stored);
      const known: unknown = await tx(REPOSITORIES).where(key).first();
      const before = known === undefined ? undefined : toStored(known);
      const row = {
        ...key,
        web_url: stored.webUrl,
        facts: stored.facts,
        commit: stored.commit ?? null,
        evaluated_at: stored.evaluatedAt,
        level: stored.level ?? null,
        breaches: stored.breaches,
        evaluation: JSON.stringify(stored.evaluation),
        problem: null,
        known: stored.known ?? null,
        tried_at: stored.evaluatedAt,
      };
      await tx(REPOSITORIES)
        .insert(row)
        .onConflict(['project', 'repository'])
        .merge();
      const same =
        before?.evaluatedAt !== undefined &&
        before.level === stored.level &&
        before.breaches === stored.breaches;
      if (!same) {
        await tx(HISTORY).insert({
          ...key,
          at: stored.evaluatedAt,
          level: stored.level ?? null,
          breaches: stored.breaches,
          commit: stored.commit ?? null,
        });
      }
    });
  }

  /** Notes that a repository could not be judged; what was known of it stays. */
  async saveProblem(
    key: RepositoryKey & { webUrl: string; facts: string },
    problem: Localized,
    { at, known }: Try,
  ): Promise<void> {
    await this.db(REPOSITORIES)
      .insert({
        ...pick(key),
        web_url: key.webUrl,
        facts: key.facts,
        problem: JSON.stringify(problem),
        known,
        tried_at: at,
      })
      .onConflict(['project', 'repository'])
      .merge(['problem', 'web_url', 'known', 'tried_at']);
  }

  /** Notes that nothing changed since the last evaluation. */
  async touch(key: RepositoryKey, { at, known }: Try): Promise<void> {
    await this.db(REPOSITORIES)
      .where(pick(key))
      .update({ evaluated_at: at, tried_at: at, known, problem: null });
  }

  /** Forgets a repository that is no more. */
  async delete(key: RepositoryKey): Promise<void> {
    await this.db.transaction(async tx => {
      await tx(REPOSITORIES).where(pick(key)).delete();
      await tx(HISTORY).where(pick(key)).delete();
    });
  }
}
