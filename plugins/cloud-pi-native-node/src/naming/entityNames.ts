import { sha256Hex } from './hashes';

const MAX_LENGTH = 63;
const PLAIN_PART = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
const HASH_LENGTH = 8;

function fold(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function truncate(value: string, length: number): string {
  return value.slice(0, length).replace(/[^a-z0-9]+$/, '');
}

/**
 * Plain parts are joined as they are. Anything else is folded and marked by `_`
 * and a hash: no plain part holds a `_` or a `.`, so that two different lists of
 * parts never share a name.
 */
function entityName(...parts: string[]): string {
  const plain = parts.join('.');
  if (plain.length <= MAX_LENGTH && parts.every(p => PLAIN_PART.test(p))) {
    return plain;
  }
  const folded = parts.map(fold).filter(Boolean).join('.') || 'x';
  const hash = sha256Hex(parts.join('\0'), HASH_LENGTH);
  return `${truncate(folded, MAX_LENGTH - HASH_LENGTH - 1)}_${hash}`;
}

/** Name of a project's `System`, and of its team. @public */
export function projectEntityName(slug: string): string {
  return entityName(slug);
}

/** Name of an `Environment`. @public */
export function environmentEntityName(
  slug: string,
  environment: string,
): string {
  return entityName(slug, environment);
}

/** Name of the `Component` of a repository that describes none itself. @public */
export function repositoryComponentName(
  slug: string,
  repository: string,
): string {
  return entityName(slug, repository);
}

/** Name of a `Cluster`. Labels that differ by case only share a name, as references do. @public */
export function clusterEntityName(label: string): string {
  return entityName(label.toLowerCase());
}

/** Name of a `Zone`. @public */
export function zoneEntityName(slug: string): string {
  return entityName(slug);
}

/**
 * Name of a `User`: always with four digits of the id's hash, so that a homonym
 * who comes later renames nobody.
 *
 * @public
 */
export function userEntityName(user: {
  id: string;
  firstName: string;
  lastName: string;
}): string {
  const suffix = sha256Hex(user.id, 4);
  const names = [user.firstName, user.lastName].map(fold).filter(Boolean);
  const base = truncate(
    names.join('.') || 'user',
    MAX_LENGTH - suffix.length - 1,
  );
  return `${base}-${suffix}`;
}
