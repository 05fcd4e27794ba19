import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Dialect } from '../store/Dialect';
import { ALWAYS, NEVER, Sql, sql } from '../store/sql';
import { conditionsToSql } from './conditions';

const PAGE = 1000;

/** What a visibility is asked of. */
export interface VisibilityOptions {
  catalog: CatalogService;
  permissions: PermissionsService;
  dialect: Dialect;
}

/** Which entities somebody may see, as a condition on documents `d`. */
export class Visibility {
  constructor(private readonly options: VisibilityOptions) {}

  /** Asked at every query, so that a right that changes counts at once. */
  async of(credentials: BackstageCredentials): Promise<Sql> {
    const { dialect, permissions } = this.options;
    const [decision] = await permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    if (decision.result === AuthorizeResult.ALLOW) {
      return ALWAYS;
    }
    if (decision.result !== AuthorizeResult.CONDITIONAL) {
      return NEVER;
    }
    const conditions = conditionsToSql(dialect, decision.conditions);
    return conditions
      ? sql`d.ref in (select e.ref from french_entities e where ${conditions})`
      : this.exactly(credentials);
  }

  /** Of these entities, those that somebody does not see now, whatever the index knows. */
  async hidden(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<string[]> {
    const asked = [...new Set(refs)];
    if (asked.length === 0) {
      return [];
    }
    const { items } = await this.options.catalog.getEntitiesByRefs(
      { entityRefs: asked, fields: ['kind'] },
      { credentials },
    );
    return asked.filter((_, index) => items[index] === undefined);
  }

  /** As the catalogue says: slow, and right whatever the policy is. */
  async exactly(credentials: BackstageCredentials): Promise<Sql> {
    const { catalog, dialect } = this.options;
    const refs: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, pageInfo } = await catalog.queryEntities(
        {
          fields: ['kind', 'metadata.namespace', 'metadata.name'],
          limit: PAGE,
          ...(cursor && { cursor }),
        },
        { credentials },
      );
      refs.push(...items.map(item => stringifyEntityRef(item)));
      cursor = pageInfo.nextCursor;
    } while (cursor);
    return sql`d.ref in ${dialect.valuesOf(refs)}`;
  }
}
