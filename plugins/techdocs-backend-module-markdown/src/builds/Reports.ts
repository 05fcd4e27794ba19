import { LoggerService } from '@backstage/backend-plugin-api';

// An author reads them all in the reader; a log of operators needs no more.
const SHOWN = 20;

/** Tells of what is wrong with documents: once, until it is something else. */
export class Reports {
  readonly #told = new Map<string, string>();

  constructor(private readonly logger: LoggerService) {}

  failed(ref: string, message: string): void {
    this.#tell(ref, `Documentation of ${ref} cannot be built: ${message}`);
  }

  built(ref: string, warnings: readonly string[]): void {
    if (warnings.length === 0) {
      this.#told.delete(ref);
      this.logger.info(`Built the documentation of ${ref}`);
      return;
    }
    const shown = warnings.slice(0, SHOWN).map(line => `\n  ${line}`);
    const more = warnings.length - shown.length;
    this.#tell(
      ref,
      `Built the documentation of ${ref}, with ${warnings.length} warnings:${shown.join('')}${more > 0 ? `\n  and ${more} more` : ''}`,
    );
  }

  /** Of documents that are no longer there. */
  keepOnly(refs: ReadonlySet<string>): void {
    for (const ref of this.#told.keys()) {
      if (!refs.has(ref)) this.#told.delete(ref);
    }
  }

  #tell(ref: string, message: string): void {
    if (this.#told.get(ref) === message) return;
    this.#told.set(ref, message);
    this.logger.warn(message);
  }
}
