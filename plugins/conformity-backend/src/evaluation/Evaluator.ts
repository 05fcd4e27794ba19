import { LoggerService, UrlReaderService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  Evaluation,
  Level,
  levelReached,
  LEVELS,
  Localized,
  rulesById,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  buildSnapshot,
  evaluate,
  PlatformFacts,
  renderWithHelm,
} from '@cloud-pi-native/backstage-plugin-conformity-node';
import { RepositoryKey, RepositoryStore } from '../store/RepositoryStore';
import { KnownRepository } from './inventory';
import { ProjectFacts } from './ProjectFacts';
import { readRepository } from './readRepository';

/** How a repository's level went. */
export interface LevelChange extends RepositoryKey {
  before: Level | undefined;
  after: Level | undefined;
  /** Rules that keep it from the next level. */
  missed: readonly string[];
}

interface Dependencies {
  facts: ProjectFacts;
  /** What stands for the rules that judge. */
  rules: string;
  reader: UrlReaderService;
  store: RepositoryStore;
  logger: LoggerService;
  /** Told when a repository reaches less than it did. */
  onLevelLost: (change: LevelChange) => Promise<void>;
  now?: () => Date;
}

const FAILED: Localized = {
  fr: 'Le portail n’a pas pu évaluer ce dépôt. Il réessaiera ; ses exploitants en voient la cause.',
  en: 'The portal could not judge this repository. It will try again; its operators see why.',
};

const rank = (level: Level | undefined) => (level ? LEVELS.indexOf(level) : -1);

const breachesOf = ({ findings }: Evaluation): string[] =>
  findings
    .filter(({ verdict }) => verdict === 'not-conforming')
    .map(({ rule }) => rule);

/** Judges repositories, and keeps what comes of it. */
export class Evaluator {
  constructor(private readonly deps: Dependencies) {}

  /** Judges a repository, if it, the rules or what the platform knows of it changed. */
  async evaluate(known: KnownRepository): Promise<void> {
    const { rules, facts, store, logger } = this.deps;
    const { project, repository, webUrl } = known;
    const platform: PlatformFacts = {
      ...known.facts,
      ...(await facts.of(project, repository)),
    };
    const key = { project, repository };
    const stored = {
      ...key,
      webUrl,
      facts: JSON.stringify({ ...platform, rules }),
    };
    const problem = (text: Localized) =>
      store.saveProblem(stored, text, {
        at: this.now(),
        known: known.fingerprint,
      });
    try {
      const why = await this.judge(known, platform, stored);
      if (why) {
        await problem(why);
      }
    } catch (error) {
      logger.warn(
        `Could not judge ${project}/${repository}: ${stringifyError(error)}`,
      );
      await problem(FAILED);
    }
  }

  /** Answers why it could not be read, where it could not. */
  private async judge(
    known: KnownRepository,
    platform: PlatformFacts,
    stored: RepositoryKey & { webUrl: string; facts: string },
  ): Promise<Localized | undefined> {
    const { store, reader, logger } = this.deps;
    const before = await store.get(stored);
    const read = await readRepository(
      reader,
      known.webUrl,
      before?.evaluation && before.facts === stored.facts
        ? before.commit
        : undefined,
    );
    if (read === 'unchanged') {
      await store.touch(stored, { at: this.now(), known: known.fingerprint });
      return undefined;
    }
    if ('problem' in read) {
      logger.debug(
        `Could not read ${known.project}/${known.repository}: ${stringifyError(read.error)}`,
      );
      return read.problem;
    }
    const snapshot = buildSnapshot(read.files, platform);
    const helm = await renderWithHelm(snapshot);
    const evaluation = evaluate(snapshot, { helm });
    const level = levelReached(evaluation.findings, rulesById);
    const breaches = breachesOf(evaluation);
    await store.save({
      ...stored,
      known: known.fingerprint,
      commit: read.commit,
      evaluatedAt: this.now(),
      level,
      breaches: breaches.length,
      evaluation,
    });
    if (before?.evaluation && rank(level) < rank(before.level)) {
      const next = LEVELS[rank(level) + 1];
      this.tell({
        project: known.project,
        repository: known.repository,
        before: before.level,
        after: level,
        missed: breaches.filter(rule => rulesById.get(rule)?.level === next),
      });
    }
    return undefined;
  }

  /** Aside: no verdict waits for who is told, nor fails with it. */
  private tell(change: LevelChange): void {
    this.deps
      .onLevelLost(change)
      .catch(error =>
        this.deps.logger.warn(
          `Nobody was told that ${change.project}/${change.repository} lost a level: ${stringifyError(error)}`,
        ),
      );
  }

  private now(): string {
    return (this.deps.now?.() ?? new Date()).toISOString();
  }
}
