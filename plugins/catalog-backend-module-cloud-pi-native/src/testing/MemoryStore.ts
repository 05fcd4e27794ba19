import { NOTHING_YET, Persisted, StateStore } from '../state/persisted';

/** The state of an ingestion, in memory. */
export class MemoryStore implements StateStore {
  state: Persisted = NOTHING_YET;

  async read(): Promise<Persisted> {
    return structuredClone(this.state);
  }

  async update(change: (state: Persisted) => Persisted): Promise<Persisted> {
    this.state = change(structuredClone(this.state));
    return this.state;
  }

  async keepClaimsOf(): Promise<void> {}
}
