import {
  Entity,
  KubernetesValidatorFunctions,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** Whose an entity is, seen from a project; nobody asks for one reference too many. */
export type Holder = 'own' | 'other' | 'shared' | 'unknown' | 'unasked';

// Fields that put a relation on the other entity too, and whose it may be then.
const FIELDS: Record<string, { kind?: string; allowed: Holder[] }> = {
  // Each says something of the other: what it is made of, by whom, what it needs.
  subcomponentOf: { kind: 'Component', allowed: ['own'] },
  providesApis: { kind: 'API', allowed: ['own'] },
  dependencyOf: { allowed: ['own'] },
  // Says something of oneself. On a shared entity everybody would read it.
  consumesApis: { kind: 'API', allowed: ['own', 'other', 'unknown'] },
  dependsOn: { allowed: ['own', 'other', 'unknown'] },
};

// Only these get the relation the other way round.
const ANSWERING = ['component', 'api', 'resource', 'system'];

const { isValidNamespace, isValidObjectName } = KubernetesValidatorFunctions;

// Those of one file.
const MAX_REFERENCES = 500;

function fullRef(text: unknown, defaultKind?: string): string | undefined {
  if (typeof text !== 'string') {
    return undefined;
  }
  try {
    const ref = parseEntityRef(text, {
      defaultKind,
      defaultNamespace: 'default',
    });
    return isValidObjectName(ref.kind) &&
      isValidNamespace(ref.namespace) &&
      isValidObjectName(ref.name)
      ? stringifyEntityRef(ref)
      : undefined;
  } catch {
    return undefined;
  }
}

/** True where a field is absent or means a reference, however it is written. */
export const sameReference = (
  text: unknown,
  ref: string,
  defaultKind: string,
): boolean => text === undefined || fullRef(text, defaultKind) === ref;

const valuesOf = (entity: Entity, field: string) =>
  [entity.spec?.[field] ?? []].flat();

const answers = (ref: string) => ANSWERING.includes(ref.split(':')[0]);

/** The entities on which those of a file would put a relation. Pure. */
export function targetsOf(entities: readonly Entity[]): string[] {
  const refs = entities.flatMap(entity =>
    Object.entries(FIELDS).flatMap(([field, { kind }]) =>
      valuesOf(entity, field).flatMap(value => fullRef(value, kind) ?? []),
    ),
  );
  return [...new Set(refs)].filter(answers).slice(0, MAX_REFERENCES);
}

/**
 * The entity without the relations by which it would speak for another one, or
 * that the catalogue could not read, and what these were. Pure.
 */
export function ownRelations(
  entity: Entity,
  holderOf: (ref: string) => Holder,
): { entity: Entity; dropped: string[] } {
  const dropped: string[] = [];
  const spec = { ...entity.spec };
  for (const [field, { kind, allowed }] of Object.entries(FIELDS)) {
    const kept = valuesOf(entity, field).filter(value => {
      const ref = fullRef(value, kind);
      const may =
        ref !== undefined && (!answers(ref) || allowed.includes(holderOf(ref)));
      if (!may) {
        dropped.push(`spec.${field} ${ref ?? JSON.stringify(value)}`);
      }
      return may;
    });
    if (Array.isArray(spec[field])) {
      spec[field] = kept;
    } else if (kept.length === 0) {
      delete spec[field];
    }
  }
  return { entity: { ...entity, spec }, dropped };
}
