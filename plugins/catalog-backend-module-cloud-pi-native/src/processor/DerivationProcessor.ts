import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  CatalogProcessor,
  CatalogProcessorEmit,
  LocationSpec,
} from '@backstage/plugin-catalog-node';
import { PROVIDED_LOCATION, REPOSITORY_LOCATION } from '../origin';
import { Platform } from '../translate/Platform';
import { derive } from './derive';
import { isOwnedKey } from './ownedKeys';

const OURS = [PROVIDED_LOCATION, REPOSITORY_LOCATION];

// Only the portal's own configuration can make a location of this type.
const OPERATOR = 'file';

// The catalogue's own keys are right on what is not ours.
const isClaimed = (key: string) =>
  isOwnedKey(key) && !/^backstage\.io\/(?!kubernetes-)/i.test(key);

// Such a field of the metadata is found where queries look for an annotation.
const isDisguised = (field: string) => /^annotations\./i.test(field);

/**
 * Writes what follows from the platform on the entities that the ingestion made,
 * and takes the same keys from everything else: a file that somebody registered
 * does not speak for a project.
 */
export class DerivationProcessor implements CatalogProcessor {
  private readonly reported = new Set<string>();

  constructor(
    private readonly platform: Platform,
    private readonly logger: LoggerService,
  ) {}

  getProcessorName(): string {
    return 'CloudPiNativeDerivationProcessor';
  }

  async preProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    _emit: CatalogProcessorEmit,
    origin: LocationSpec,
  ): Promise<Entity> {
    if (OURS.includes(origin.type)) {
      return this.enrich(entity);
    }
    return origin.type === OPERATOR ? entity : this.strip(entity);
  }

  private enrich(entity: Entity): Entity {
    const { annotations, links } = derive(entity, this.platform);
    const urls = new Set(links.map(link => link.url));
    const others = entity.metadata.links?.filter(link => !urls.has(link.url));
    const all = [...links, ...(others ?? [])];
    return {
      ...entity,
      metadata: {
        ...entity.metadata,
        annotations: { ...entity.metadata.annotations, ...annotations },
        ...(all.length && { links: all }),
      },
    };
  }

  private strip(entity: Entity): Entity {
    const { annotations = {}, ...metadata } = entity.metadata;
    const claimed = [
      ...Object.keys(annotations).filter(isClaimed),
      ...Object.keys(metadata).filter(isDisguised),
    ];
    if (claimed.length === 0) {
      return entity;
    }
    const ref = stringifyEntityRef(entity);
    if (!this.reported.has(ref)) {
      this.reported.add(ref);
      this.logger.warn(
        `Dropped annotations that the platform writes, from ${ref}: ${claimed.join(', ')}`,
      );
    }
    const without = <T>(fields: Record<string, T>) =>
      Object.fromEntries(
        Object.entries(fields).filter(([key]) => !claimed.includes(key)),
      );
    return {
      ...entity,
      metadata: {
        ...without(metadata),
        name: entity.metadata.name,
        annotations: without(annotations),
      },
    };
  }
}
