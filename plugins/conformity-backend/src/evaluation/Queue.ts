import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { KnownRepository } from './inventory';

const AT_ONCE = 2;

const nameOf = ({ project, repository }: KnownRepository) =>
  `${project}/${repository}`;

/** Repositories that wait to be judged: each once, those that were pushed first. */
export class Queue {
  private readonly waiting = new Map<string, KnownRepository>();
  private readonly urgent = new Map<string, KnownRepository>();
  private readonly underway = new Set<string>();
  private idle: (() => void)[] = [];

  constructor(
    private readonly judge: (repository: KnownRepository) => Promise<void>,
    private readonly logger: LoggerService,
  ) {}

  add(repository: KnownRepository, urgently = false): void {
    const name = nameOf(repository);
    if (urgently) {
      this.waiting.delete(name);
      this.urgent.set(name, repository);
    } else if (!this.urgent.has(name) && !this.underway.has(name)) {
      this.waiting.set(name, repository);
    }
    this.work();
  }

  /** Resolves once nothing waits any more. */
  async drained(): Promise<void> {
    if (this.underway.size > 0) {
      await new Promise<void>(resolve => {
        this.idle.push(resolve);
      });
    }
  }

  private work(): void {
    while (this.underway.size < AT_ONCE) {
      const next = this.take();
      if (!next) break;
      const [name, repository] = next;
      this.underway.add(name);
      this.judge(repository)
        .catch(error =>
          this.logger.warn(`Could not judge ${name}: ${stringifyError(error)}`),
        )
        .finally(() => {
          this.underway.delete(name);
          this.work();
        });
    }
    if (this.underway.size === 0) {
      for (const resolve of this.idle.splice(0)) resolve();
    }
  }

  /** The next one that is not being judged already. */
  private take(): [string, KnownRepository] | undefined {
    for (const from of [this.urgent, this.waiting]) {
      for (const entry of from) {
        if (!this.underway.has(entry[0])) {
          from.delete(entry[0]);
          return entry;
        }
      }
    }
    return undefined;
  }
}
