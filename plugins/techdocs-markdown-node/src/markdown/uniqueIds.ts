/** Ids of one page, as MkDocs makes them: the second `a` is `a_1`, found without trying all before it. */
export class UniqueIds {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  take(wanted: string): string {
    let id = wanted;
    let count = this.#next.get(wanted) ?? 0;
    while (this.#taken.has(id)) {
      count += 1;
      id = `${wanted}_${count}`;
    }
    this.#next.set(wanted, count);
    this.#taken.add(id);
    return id;
  }
}
