import {
  Attestation,
  blocking,
  Counts,
  Exemption,
  Finding,
  Level,
  LEVELS,
  Mine,
  Overview,
  RepositorySummary,
  requirements,
  ruleDescriptions,
  rulesById,
  rulesOfRequirement,
  Stage,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { StoredRepository } from '../store/RepositoryStore';
import { groupBy } from '../support/groupBy';

const NO_FINDING: readonly Finding[] = [];

const rank = (level: Level | undefined) => (level ? LEVELS.indexOf(level) : -1);

/** The lowest of levels; none where one has none, or there are none. */
export const lowest = (levels: readonly (Level | undefined)[]) =>
  levels.length === 0
    ? undefined
    : levels.reduce((low, level) => (rank(level) < rank(low) ? level : low));

/** Whether an exemption that holds covers a rule in a repository. */
export const isExempt =
  (
    exemptions: readonly Exemption[],
    { project, repository }: StoredRepository,
  ) =>
  (rule: string) =>
    exemptions.some(
      one =>
        one.state === 'granted' &&
        one.rule === rule &&
        one.project === project &&
        (one.repository === undefined || one.repository === repository),
    );

const countsOf = (findings: readonly Finding[]): Counts => {
  const counts: Partial<Counts> = {};
  for (const { verdict } of findings) {
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return {
    conforming: 0,
    'not-conforming': 0,
    warning: 0,
    'not-applicable': 0,
    unknown: 0,
    ...counts,
  };
};

/** Breaches refused in a stage, but those that are exempt. */
const blockingOf = (
  stored: StoredRepository,
  exemptions: readonly Exemption[],
  stage: Stage = 'production',
) => {
  const exempt = isExempt(exemptions, stored);
  return blocking(
    stored.evaluation?.findings ?? NO_FINDING,
    rulesById,
    stage,
  ).filter(({ rule }) => !exempt(rule));
};

/** A repository at a glance. */
export function summaryOf(
  stored: StoredRepository,
  exemptions: readonly Exemption[],
): RepositorySummary {
  const { project, repository, webUrl, level, commit, problem } = stored;
  return {
    project,
    repository,
    webUrl,
    level,
    evaluatedAt: stored.evaluatedAt,
    triedAt: stored.triedAt,
    commit,
    problem,
    counts: stored.evaluation && countsOf(stored.evaluation.findings),
    blocking: blockingOf(stored, exemptions).length,
    refusedToday: blockingOf(stored, exemptions, 'non-production').length,
  };
}

const latest = (instants: readonly (string | undefined)[]) =>
  instants
    .filter(at => at !== undefined)
    .sort()
    .at(-1);

/** The whole platform, by project, by rule and by requirement. */
export function overviewOf(
  all: readonly StoredRepository[],
  exemptions: readonly Exemption[],
  attestations: readonly Attestation[],
  today: string,
): Omit<Overview, 'mayDecide'> {
  const projects = groupBy(all, ({ project }) => project);
  const verdicts = groupBy(
    all.flatMap(({ evaluation, project }) =>
      (evaluation?.findings ?? []).map(finding => ({ ...finding, project })),
    ),
    ({ rule }) => rule,
  );
  return {
    projects: [...projects].map(([project, repositories]) => ({
      project,
      level: lowest(
        repositories
          .filter(({ evaluation }) => evaluation)
          .map(({ level }) => level),
      ),
      repositories: repositories.length,
      breaches: repositories.reduce((sum, one) => sum + one.breaches, 0),
      blocking: repositories.reduce(
        (sum, one) => sum + blockingOf(one, exemptions).length,
        0,
      ),
      evaluatedAt: latest(repositories.map(({ evaluatedAt }) => evaluatedAt)),
    })),
    rules: ruleDescriptions.map(({ id }) => ({
      rule: id,
      counts: countsOf(verdicts.get(id) ?? NO_FINDING),
    })),
    requirements: requirements.map(({ id }) => {
      const rules = rulesOfRequirement(id).map(rule => rule.id);
      const found = rules.flatMap(rule => verdicts.get(rule) ?? []);
      const having = (verdict: string) =>
        new Set(
          found.filter(one => one.verdict === verdict).map(one => one.project),
        );
      const missed = having('not-conforming');
      // Half of an answer is none: what no file shows may still be missed.
      const open = having('unknown');
      const met = [...having('conforming')].filter(
        one => !missed.has(one) && !open.has(one),
      );
      const attested = new Set(
        attestations
          .filter(
            one =>
              one.requirement === id &&
              one.until >= today &&
              projects.has(one.project),
          )
          .map(one => one.project),
      );
      const known = new Set([...missed, ...met, ...attested]);
      return {
        requirement: id,
        met: met.length,
        missed: missed.size,
        attested: attested.size,
        unknown: [...projects.keys()].filter(one => !known.has(one)).length,
      };
    }),
    asked: exemptions.filter(
      ({ state, project }) => state === 'asked' && projects.has(project),
    ),
  };
}

/** What to mend first: what blocks production, then level by level. */
export function mendFirst(
  repositories: readonly StoredRepository[],
  exemptions: readonly Exemption[],
  limit = 10,
): Mine {
  const levelOf = (rule: string) => rank(rulesById.get(rule)?.level);
  return repositories
    .flatMap(stored => {
      const exempt = isExempt(exemptions, stored);
      const refused = new Set(
        blockingOf(stored, exemptions).map(({ rule }) => rule),
      );
      return (stored.evaluation?.findings ?? [])
        .filter(
          ({ rule, verdict }) => verdict === 'not-conforming' && !exempt(rule),
        )
        .map(({ rule }) => ({
          project: stored.project,
          repository: stored.repository,
          rule,
          blocking: refused.has(rule),
        }));
    })
    .sort(
      (a, b) =>
        Number(b.blocking) - Number(a.blocking) ||
        levelOf(a.rule) - levelOf(b.rule),
    )
    .slice(0, limit);
}
