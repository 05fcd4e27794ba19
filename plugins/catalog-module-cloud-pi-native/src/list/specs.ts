import { Entity } from '@backstage/catalog-model';

/** A text of an entity's `spec`, if there is one of that name. */
export function specText(entity: Entity, key: string): string | undefined {
  const value = entity.spec?.[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The texts of a list of an entity's `spec`. */
export function specTexts(entity: Entity, key: string): string[] {
  const value = entity.spec?.[key];
  return Array.isArray(value)
    ? value.filter(item => typeof item === 'string')
    : [];
}

/** The address that a user or a group is written to. */
export function emailOf(entity: Entity): string | undefined {
  const profile = entity.spec?.profile;
  return typeof profile === 'object' &&
    profile !== null &&
    'email' in profile &&
    typeof profile.email === 'string' &&
    profile.email !== ''
    ? profile.email
    : undefined;
}
