import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';
import { membershipSchema } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

/** Applies mutations as the catalogue does, as far as references go. */
export class FakeCatalog implements EntityProviderConnection {
  readonly mutations: EntityProviderMutation[] = [];
  readonly refreshed: string[] = [];
  entities = new Map<string, Entity>();

  async applyMutation(mutation: EntityProviderMutation) {
    this.mutations.push(mutation);
    if (mutation.type === 'full') {
      this.entities.clear();
    } else {
      for (const removed of mutation.removed) {
        this.entities.delete(
          'entityRef' in removed
            ? removed.entityRef
            : stringifyEntityRef(removed.entity),
        );
      }
    }
    const { entities = [] } = mutation.type === 'full' ? mutation : {};
    for (const { entity } of mutation.type === 'full'
      ? entities
      : mutation.added) {
      this.entities.set(stringifyEntityRef(entity), entity);
    }
  }

  async refresh({ keys }: { keys: string[] }) {
    this.refreshed.push(...keys);
  }

  get refs() {
    return [...this.entities.keys()].sort();
  }

  /** The groups that say that somebody is in them. */
  teamsOf(userRef: string): string[] {
    return this.refs.filter(ref => {
      const { spec } = this.entities.get(ref) ?? {};
      const membership = membershipSchema.safeParse(spec?.membership).data;
      return membership?.members.includes(userRef);
    });
  }
}
