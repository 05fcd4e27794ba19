import {
  DEFAULT_NAMESPACE,
  Entity,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { z } from 'zod';

const specSchema = z.object({
  type: z.string().catch(''),
  lifecycle: z.string().catch(''),
  profile: z
    .object({
      displayName: z.string().catch(''),
      email: z.string().catch(''),
    })
    .catch({ displayName: '', email: '' }),
});

const readSpec = (entity: Entity) => specSchema.parse(entity.spec ?? {});

/** What an entity is called by people. */
export const titleOf = (entity: Entity): string =>
  entity.metadata.title ||
  readSpec(entity).profile.displayName ||
  entity.metadata.name;

/** What is said of an entity, to be searched in. */
export function textOf(entity: Entity): string {
  const { profile } = readSpec(entity);
  const { description = '', links = [] } = entity.metadata;
  return [
    description,
    profile.displayName,
    profile.email,
    ...links.flatMap(({ title }) => title ?? []),
  ]
    .filter(Boolean)
    .join('\n');
}

/** What every document of an entity says of it. */
export function entityFields(entity: Entity) {
  const { type, lifecycle } = readSpec(entity);
  const { metadata, relations = [] } = entity;
  return {
    kind: entity.kind,
    namespace: metadata.namespace ?? DEFAULT_NAMESPACE,
    name: metadata.name,
    entityRef: stringifyEntityRef(entity),
    entityTitle: titleOf(entity),
    componentType: type,
    type,
    lifecycle,
    owner:
      relations.find(relation => relation.type === RELATION_OWNED_BY)
        ?.targetRef ?? '',
    tags: metadata.tags ?? [],
  };
}
