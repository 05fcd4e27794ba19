import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Fact, factsOf } from '../indexing/facts';
import { IndexStore } from '../store/IndexStore';

/** What is needed to ask the catalogue in the portal's own name. */
export interface FreshnessOptions {
  auth: AuthService;
  catalog: CatalogService;
}

/** Brings what the index knows of entities to what the catalogue says, between two collations. */
export class Freshness {
  constructor(
    private readonly options: FreshnessOptions,
    private readonly store: IndexStore,
  ) {}

  /** Rewrites the facts of entities, and forgets those that are gone. */
  async refresh(refs: string[]): Promise<void> {
    const { auth, catalog } = this.options;
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: refs },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    const facts = new Map<string, Fact[]>();
    const gone: string[] = [];
    refs.forEach((ref, index) => {
      const entity = items[index];
      if (entity) {
        facts.set(ref, factsOf(entity));
      } else {
        gone.push(ref);
      }
    });
    await this.store.writeFacts(facts);
    await this.store.forget(gone);
  }
}
