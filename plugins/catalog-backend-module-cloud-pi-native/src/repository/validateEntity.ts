import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  Entity,
  EntityPolicies,
  entitySchemaValidator,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
} from '@backstage/catalog-model';
import { withoutPlaceholders } from './placeholders';

const policy = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

const kinds = [
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  resourceEntityV1alpha1Validator,
];

const toEntity = entitySchemaValidator();

/**
 * Holds an entity against the rules that the catalogue itself applies later, when
 * it would be too late to show something else in its place.
 *
 * @throws what is wrong, in the catalogue's words.
 */
export async function validateEntity(candidate: unknown): Promise<Entity> {
  const entity = toEntity(candidate);
  await policy.enforce(entity);
  const spec = withoutPlaceholders(entity.spec ?? {});
  const read = toEntity({ ...entity, spec });
  // Each throws on a wrong entity of its kind, and answers false on another kind.
  await Promise.all(kinds.map(kind => kind.check(read)));
  return entity;
}
