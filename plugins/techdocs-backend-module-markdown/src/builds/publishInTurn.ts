import {
  DiscoveryService,
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  Publisher,
  PublisherBase,
  TechdocsPublisherExtensionPoint,
} from '@backstage/plugin-techdocs-node';

/**
 * Publishes one document once at a time. A reader who opens a document while it
 * is built for the first time has TechDocs build it again: two copies into one
 * folder would have one of them fail.
 */
export function publishInTurn(publisher: PublisherBase): PublisherBase {
  const turns = new Map<string, Promise<unknown>>();
  return {
    getReadiness: () => publisher.getReadiness(),
    docsRouter: () => publisher.docsRouter(),
    fetchTechDocsMetadata: name => publisher.fetchTechDocsMetadata(name),
    hasDocsBeenGenerated: entity => publisher.hasDocsBeenGenerated(entity),
    async migrateDocsCase(request) {
      await publisher.migrateDocsCase?.(request);
    },
    async publish(request) {
      const ref = stringifyEntityRef(request.entity);
      const before = turns.get(ref) ?? Promise.resolve();
      // Whoever published before says for themselves how that went.
      const mine = before
        .catch(() => {})
        .then(() => publisher.publish(request));
      turns.set(ref, mine);
      try {
        return await mine;
      } finally {
        if (turns.get(ref) === mine) turns.delete(ref);
      }
    },
  };
}

/** Stores of objects take each file by itself: folders of this machine alone need turns. */
export async function registerPublisher(
  publishers: TechdocsPublisherExtensionPoint,
  deps: {
    config: RootConfigService;
    discovery: DiscoveryService;
    logger: LoggerService;
  },
): Promise<void> {
  const { config } = deps;
  const type = config.getOptionalString('techdocs.publisher.type') ?? 'local';
  if (type !== 'local') return;
  const publisher = await Publisher.fromConfig(config, deps);
  publishers.registerPublisher('local', publishInTurn(publisher));
}
