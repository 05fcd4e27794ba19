/** What an authenticator knows once its discovery has succeeded. */
interface Discovering {
  promise: Promise<unknown>;
}

/**
 * Starts a discovery at once, which also reads the configuration, and another
 * one at each use after a failure. Concurrent uses share an attempt.
 */
export class RetriedDiscovery<T extends Discovering> {
  readonly #discover: () => T;
  #attempt: T | undefined;

  constructor(discover: () => T) {
    this.#discover = discover;
    this.#attempt = this.#start();
  }

  async get(): Promise<T> {
    this.#attempt ??= this.#start();
    const attempt = this.#attempt;
    await attempt.promise;
    return attempt;
  }

  #start(): T {
    const attempt = this.#discover();
    attempt.promise.catch(() => {
      if (this.#attempt === attempt) {
        this.#attempt = undefined;
      }
    });
    return attempt;
  }
}
