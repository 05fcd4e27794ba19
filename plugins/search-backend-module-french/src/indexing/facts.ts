import { DEFAULT_NAMESPACE, Entity } from '@backstage/catalog-model';
import { createHash } from 'node:crypto';

/** What conditions on an entity read: key and value in lower case, as the catalogue's own queries do. */
export type Fact = readonly [key: string, value: string | null];

const LONGEST = 200;

// Never read by a condition, or told below.
const LEFT_OUT = new Set([
  'attachments',
  'relations',
  'status',
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'metadata.etag',
]);

function flatten(path: string, value: unknown): Array<[string, unknown]> {
  if (LEFT_OUT.has(path)) {
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap(
      (item): Array<[string, unknown]> => [
        ...flatten(path, item),
        ...(typeof item === 'string'
          ? [[`${path}.${item}`, true] satisfies [string, unknown]]
          : []),
      ],
    );
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      flatten(path === '' ? key : `${path}.${key}`, inner),
    );
  }
  return [[path, value]];
}

const lower = (text: string) => text.toLowerCase().replaceAll('\0', '');

function valueOf(value: unknown): string | null {
  if (value === undefined || value === null) {
    return null;
  }
  const text = lower(String(value));
  return text.length > LONGEST ? null : text;
}

/** The facts of an entity, as the catalogue's search table would have them. */
export function factsOf(entity: Entity): Fact[] {
  const { metadata, relations = [] } = entity;
  const pairs: Array<[string, unknown]> = [
    ...flatten('', entity),
    ['metadata.name', metadata.name],
    ['metadata.namespace', metadata.namespace ?? DEFAULT_NAMESPACE],
    ['metadata.uid', metadata.uid],
    ...relations.map(({ type, targetRef }): [string, unknown] => [
      `relations.${type}`,
      targetRef,
    ]),
  ];
  const facts = new Map<string, Fact>();
  for (const [rawKey, rawValue] of pairs) {
    const key = lower(rawKey);
    const value = valueOf(rawValue);
    if (key !== '' && key.length <= LONGEST) {
      facts.set(`${key}\n${value ?? '\n'}`, [key, value]);
    }
  }
  return [...facts.values()].sort(([a, x], [b, y]) =>
    `${a}\n${x}` < `${b}\n${y}` ? -1 : 1,
  );
}

/** Changes when a fact does. */
export const hashOf = (facts: Fact[]): string =>
  createHash('sha256').update(JSON.stringify(facts)).digest('hex');
