import {
  Level,
  Localized,
  Overview,
  requirements,
  rulesById,
} from '@cloud-pi-native/backstage-plugin-conformity-common';

/** What of the tables is shown. */
export interface OverviewFilter {
  text: string;
  level: Level | 'none' | 'all';
}

/** Turns a text in two languages into that of the reader. */
export type Localize = (text: Localized) => string;

const simple = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const matches = (filter: OverviewFilter, ...texts: string[]) =>
  simple(texts.join(' ')).includes(simple(filter.text.trim()));

/** Projects, what blocks production most first. */
export const projectRows = (overview: Overview, filter: OverviewFilter) =>
  overview.projects
    .filter(
      ({ project, level, evaluatedAt }) =>
        matches(filter, project) &&
        (filter.level === 'all' ||
          (evaluatedAt !== undefined && (level ?? 'none') === filter.level)),
    )
    .sort(
      (a, b) =>
        b.blocking - a.blocking ||
        b.breaches - a.breaches ||
        a.project.localeCompare(b.project),
    )
    .map(one => ({ ...one, id: one.project }));

/** Rules, those that most repositories miss first. */
export const ruleRows = (
  overview: Overview,
  filter: OverviewFilter,
  localize: Localize,
) =>
  overview.rules
    .flatMap(({ rule: id, counts }) => {
      const rule = rulesById.get(id);
      return rule
        ? { id, title: localize(rule.title), level: rule.level, counts }
        : [];
    })
    .filter(
      ({ id, title, level }) =>
        matches(filter, id, title) &&
        (filter.level === 'all' || level === filter.level),
    )
    .sort(
      (a, b) =>
        b.counts['not-conforming'] - a.counts['not-conforming'] ||
        a.title.localeCompare(b.title),
    );

/** Requirements of the CCT, in its own order. */
export const requirementRows = (
  overview: Overview,
  filter: OverviewFilter,
  localize: Localize,
) =>
  overview.requirements
    .flatMap(one => {
      const known = requirements.find(({ id }) => id === one.requirement);
      return known
        ? { ...one, id: known.id, title: localize(known.title) }
        : [];
    })
    .filter(({ id, title }) => matches(filter, id, title));
