import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { IN_PROJECTS_RULE } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { z } from 'zod';
import { Dialect } from '../store/Dialect';
import { all, any, Sql, sql } from '../store/sql';

type Criteria = PermissionCriteria<PermissionCondition>;

/** What a condition asks of an entity: a key, with any value or one of these. */
interface Asked {
  key: string;
  values?: string[];
}

const one = (value: string | undefined) =>
  value === undefined ? undefined : [value];

const property = (of: string) =>
  z.object({ key: z.string(), value: z.string().optional() }).transform(
    ({ key, value }): Asked => ({
      key: `${of}.${key}`,
      values: one(value),
    }),
  );

/** The catalogue's rules, each asking what its own `toQuery` asks. */
const RULES: ReadonlyMap<string, z.ZodType<Asked>> = new Map<
  string,
  z.ZodType<Asked>
>([
  [
    'HAS_ANNOTATION',
    z
      .object({ annotation: z.string(), value: z.string().optional() })
      .transform(({ annotation, value }) => ({
        key: `metadata.annotations.${annotation}`,
        values: one(value),
      })),
  ],
  [
    'HAS_LABEL',
    z
      .object({ label: z.string(), value: z.string().optional() })
      .transform(({ label, value }) => ({
        key: `metadata.labels.${label}`,
        values: one(value),
      })),
  ],
  ['HAS_METADATA', property('metadata')],
  ['HAS_SPEC', property('spec')],
  [
    'IS_ENTITY_KIND',
    z
      .object({ kinds: z.array(z.string()) })
      .transform(({ kinds }) => ({ key: 'kind', values: kinds })),
  ],
  [
    'IS_ENTITY_OWNER',
    z.object({ claims: z.array(z.string()) }).transform(({ claims }) => ({
      key: 'relations.ownedBy',
      values: claims,
    })),
  ],
  [
    IN_PROJECTS_RULE,
    z.object({ projects: z.array(z.string()) }).transform(({ projects }) => ({
      key: 'metadata.annotations.cloud-pi-native.fr/project-slug',
      values: projects,
    })),
  ],
]);

const asks = (dialect: Dialect, { key, values }: Asked): Sql => {
  const value =
    values === undefined
      ? undefined
      : sql`f.value in ${dialect.valuesOf(values.map(each => each.toLowerCase()))}`;
  return sql`exists (select 1 from french_facts f where ${all([
    sql`f.ref = e.ref`,
    sql`f.key = ${key.toLowerCase()}`,
    ...(value ? [value] : []),
  ])})`;
};

/**
 * Conditions as SQL over the facts of an entity `e`; undefined where one is not
 * known, since a guess would show or hide something.
 */
export function conditionsToSql(
  dialect: Dialect,
  criteria: Criteria,
): Sql | undefined {
  const each = (inner: Criteria[]) => {
    const pieces = inner.flatMap(
      criterion => conditionsToSql(dialect, criterion) ?? [],
    );
    return pieces.length === inner.length ? pieces : undefined;
  };
  if ('allOf' in criteria) {
    const pieces = each(criteria.allOf);
    return pieces && all(pieces);
  }
  if ('anyOf' in criteria) {
    const pieces = each(criteria.anyOf);
    return pieces && any(pieces);
  }
  if ('not' in criteria) {
    const inner = conditionsToSql(dialect, criteria.not);
    return inner && sql`not ${inner}`;
  }
  const asked = RULES.get(criteria.rule)?.safeParse(criteria.params ?? {});
  return asked?.success ? asks(dialect, asked.data) : undefined;
}
