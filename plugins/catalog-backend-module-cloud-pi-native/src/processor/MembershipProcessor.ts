import {
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
  parseLocationRef,
  RELATION_HAS_MEMBER,
} from '@backstage/catalog-model';
import {
  CatalogProcessor,
  CatalogProcessorEmit,
  LocationSpec,
  processingResult,
} from '@backstage/plugin-catalog-node';
import { membershipSchema } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { PROVIDED_LOCATION } from '../origin';

function isProvided(entity: Entity): boolean {
  const origin = entity.metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION];
  return (
    origin !== undefined && parseLocationRef(origin).type === PROVIDED_LOCATION
  );
}

/**
 * Relates the teams that the ingestion made to their people, one way: the
 * catalogue's own fields would put the name of every team on its people, whom
 * everybody sees.
 */
export class MembershipProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'CloudPiNativeMembershipProcessor';
  }

  /** Rights are read from this field: nobody else may write it. */
  async preProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    _emit: CatalogProcessorEmit,
    origin: LocationSpec,
  ): Promise<Entity> {
    if (
      entity.kind !== 'Group' ||
      entity.spec?.membership === undefined ||
      origin.type === PROVIDED_LOCATION
    ) {
      return entity;
    }
    const { membership, ...spec } = entity.spec;
    return { ...entity, spec };
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    if (entity.kind !== 'Group' || !isProvided(entity)) {
      return entity;
    }
    const source = getCompoundEntityRef(entity);
    const membership = membershipSchema.safeParse(entity.spec?.membership).data;
    for (const member of membership?.members ?? []) {
      emit(
        processingResult.relation({
          source,
          type: RELATION_HAS_MEMBER,
          target: parseEntityRef(member),
        }),
      );
    }
    return entity;
  }
}
