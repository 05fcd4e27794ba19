import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** A reference in full, or nothing where the text is none: links throw on those. */
export function fullReference(
  text: string,
  defaultKind?: string,
): string | undefined {
  try {
    return stringifyEntityRef(
      parseEntityRef(text, { defaultKind, defaultNamespace: 'default' }),
    );
  } catch {
    return undefined;
  }
}
