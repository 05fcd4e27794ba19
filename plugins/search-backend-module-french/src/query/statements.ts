import { Dialect } from '../store/Dialect';
import { all, ALWAYS, any, join, Sql, sql } from '../store/sql';
import { Terms } from '../text/terms';
import { Filter, SearchRequest } from './request';

/** Headings of a page that a result tells of, the best one included. */
export const HEADINGS = 5;

const BONUS = -1;
const HINT = -2;

/** Long questions need not be met word by word. */
export const required = (terms: number): number =>
  terms <= 2 ? terms : Math.max(2, Math.ceil(terms * 0.6));

function hitsOf(dialect: Dialect, { terms, bonuses, hints }: Terms): Sql {
  const hits = [
    ...terms.flatMap(({ variants }, index) =>
      variants.map(variant => dialect.hits(index, variant)),
    ),
    ...bonuses.map(variant => dialect.hits(BONUS, variant)),
    ...hints.map(variant => dialect.hits(HINT, variant)),
  ];
  return join(hits, ' union all ');
}

/** Documents that somebody may see and that have what the filters ask. */
export function allowed(
  dialect: Dialect,
  visible: Sql,
  filters: Filter[],
): Sql {
  return all([
    visible,
    ...filters.map(({ field, values }) => dialect.hasOneOf(field, values)),
  ]);
}

/** What has all that is asked comes before what has a part of it more often. */
function scoredOf(dialect: Dialect, terms: Terms): Sql {
  if (terms.terms.length === 0) {
    return sql`scored as (select id, 0 as matched, 1.0 / (1 + position) as score from french_documents)`;
  }
  return sql`hits as (${hitsOf(dialect, terms)}),
per_term as (select id, term, max(score) as score from hits group by id, term),
met as (
  select id, sum(case when term >= 0 then 1 else 0 end) as matched, sum(score) as score
  from per_term group by id),
scored as (select id, matched, score * matched * matched as score from met where matched > 0)`;
}

const inKinds = (kinds: string[] | undefined): Sql =>
  kinds === undefined
    ? ALWAYS
    : any(kinds.map(kind => sql`lower(kind) = ${kind}`));

const inTypes = (types: string[] | undefined): Sql =>
  types === undefined ? ALWAYS : any(types.map(type => sql`type = ${type}`));

/**
 * Pages by their best heading, those of a page of results with their documents, and
 * how many there are of each type and kind. One statement, so that counts and
 * results are of one moment; what somebody may not see is in none of its parts.
 */
export function searchStatement(
  dialect: Dialect,
  request: SearchRequest,
  visible: Sql,
): Sql {
  const { terms, page, pageSize } = request;
  const need = required(terms.terms.length);
  const isAsked = terms.terms.length > 0;
  const worth = isAsked ? sql`s.score * d.boost` : sql`s.score`;
  return sql`with ${scoredOf(dialect, terms)},
found as materialized (
  select d.id, d.type, d.kind, d.page, d.page_title, d.position, s.matched, ${worth} as score
  from scored s join french_documents d on d.id = s.id
  where ${allowed(dialect, visible, request.filters)}),
best as (select max(matched) as matched from found),
kept as (
  select f.*, row_number() over (partition by f.type, f.page order by f.score desc, f.position, f.id) as place
  from found f, best b
  where f.matched >= case when b.matched < ${need} then b.matched else ${need} end),
pages as materialized (
  select type, page, max(kind) as kind, max(page_title) as page_title, max(score) as score,
    max(matched) as matched, count(*) as headings
  from kept group by type, page),
chosen as (
  select * from pages where ${all([inTypes(request.types), inKinds(request.kinds)])}
  order by score desc, page_title, page, type limit ${pageSize} offset ${page * pageSize})
select 'facet' as what, type, kind, count(*) as count, max(matched) as matched,
  null as page, null as page_title, null as place, null as score, null as ref, null as document
from pages group by type, kind
union all
select 'heading', c.type, c.kind, c.headings, k.matched, c.page, c.page_title, k.place, c.score, d.ref, d.document
from chosen c
join kept k on k.type = c.type and k.page = c.page and k.place <= ${HEADINGS}
join french_documents d on d.id = k.id`;
}

/** How many documents that somebody may see have each of the terms. */
export function termsStatement(
  dialect: Dialect,
  request: SearchRequest,
  visible: Sql,
): Sql {
  return sql`with hits as (${hitsOf(dialect, request.terms)})
select h.term as term, count(*) as count from hits h join french_documents d on d.id = h.id
where ${all([sql`h.term >= 0`, allowed(dialect, visible, request.filters)])} group by h.term`;
}
