import { LoggerService, UrlReaderService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  Evaluation,
  Level,
  levelReached,
  LEVELS,
  rulesById,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
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
}

interface Dependencies {
  facts: ProjectFacts;
  reader: UrlReaderService;
  store: RepositoryStore;
  logger: LoggerService;
  /** Told when a repository reaches less than it did. */
  onLevelLost: (change: LevelChange) => Promise<void>;
  now?: () => Date;
}

const rank = (level: Level | undefined) => (level ? LEVELS.indexOf(level) : -1);

export const breachesOf = ({ findings }: Evaluation) =>
  findings.filter(({ verdict }) => verdict === 'not-conforming').length;

/** Judges repositories, one after the other, and keeps what comes of it. */
export class Evaluator {
  constructor(private readonly deps: Dependencies) {}

  /** Judges a repository, if it or what the platform knows of it changed. */
  async evaluate(known: KnownRepository): Promise<void> {
    const { store, reader, logger, onLevelLost } = this.deps;
    const key = { project: known.project, repository: known.repository };
    const before = await store.get(key);
    const facts: PlatformFacts = {
      ...known.facts,
      ...(await this.deps.facts.of(known.project, known.repository)),
    };
    const factsText = JSON.stringify(facts);
    const read = await readRepository(
      reader,
      known.webUrl,
      facts,
      before?.evaluation && before.facts === factsText
        ? before.commit
        : undefined,
    );
    const at = (this.deps.now?.() ?? new Date()).toISOString();
    if (read === 'unchanged') {
      await store.touch(key, at);
      return;
    }
    const stored = { ...key, webUrl: known.webUrl, facts: factsText };
    if ('problem' in read) {
      await store.saveProblem(stored, read.problem);
      return;
    }
    const helm = await renderWithHelm(read.snapshot);
    const evaluation = evaluate(read.snapshot, { helm });
    const level = levelReached(evaluation.findings, rulesById);
    await store.save({
      ...stored,
      commit: read.commit,
      evaluatedAt: at,
      level,
      breaches: breachesOf(evaluation),
      evaluation,
    });
    if (before?.evaluation && rank(level) < rank(before.level)) {
      await onLevelLost({ ...key, before: before.level, after: level }).catch(
        error =>
          logger.warn(
            `Nobody was told of a level lost: ${stringifyError(error)}`,
          ),
      );
    }
  }
}
