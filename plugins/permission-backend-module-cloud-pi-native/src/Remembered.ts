/**
 * Remembers answers for a moment. Who asks while an answer is on its way gets
 * the same one, and a failure is not remembered.
 */
export class Remembered<T> {
  readonly #answers = new Map<string, Promise<T>>();

  constructor(
    private readonly ask: (key: string) => Promise<T>,
    private readonly milliseconds: number,
  ) {}

  of(key: string): Promise<T> {
    const known = this.#answers.get(key);
    if (known) {
      return known;
    }
    const answer = this.ask(key);
    this.#answers.set(key, answer);
    const forget = () => {
      if (this.#answers.get(key) === answer) {
        this.#answers.delete(key);
      }
    };
    setTimeout(forget, this.milliseconds).unref();
    answer.catch(forget);
    return answer;
  }
}
