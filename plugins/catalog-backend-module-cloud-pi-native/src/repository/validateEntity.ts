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
import { hasPlaceholder } from './definition';

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

/** Every key by which the catalogue's queries find a value. */
function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    return value.flatMap(item => pathsOf(item, path));
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) =>
        pathsOf(item, path ? `${path}.${key}` : key),
      )
    : [path];
}

/** The catalogue never shows an entity of which two keys differ by their case alone. */
function checkKeys(entity: Entity): void {
  const paths = new Set(pathsOf(entity));
  if (new Set([...paths].map(path => path.toLowerCase())).size < paths.size) {
    throw new Error('two keys differ by their case alone');
  }
}

/**
 * Holds an entity against the rules that the catalogue itself applies later, when
 * it would be too late to show something else in its place.
 *
 * @throws what is wrong, in the catalogue's words.
 */
export async function validateEntity(candidate: unknown): Promise<Entity> {
  const entity = toEntity(candidate);
  await policy.enforce(entity);
  checkKeys(entity);
  const spec = {
    ...entity.spec,
    ...(hasPlaceholder(entity.spec?.definition) && { definition: 'its text' }),
  };
  const read = toEntity({ ...entity, spec });
  // Each throws on a wrong entity of its kind, and answers false on another kind.
  await Promise.all(kinds.map(kind => kind.check(read)));
  return entity;
}
