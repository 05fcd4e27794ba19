import {
  chartPinned,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Declared, dependenciesOf } from '../../manifests/databases';
import { Chart } from '../../manifests/helm/chart';
import { judge, notApplicable } from '../../outcomes';
import { scalarText } from '../../parse/scalar';
import { asList, asMap, get } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';

const NO_DEPENDENCY: Localized = {
  fr: 'Aucun chart du dépôt n’a de dépendance.',
  en: 'No chart of the repository has a dependency.',
};

const RANGE: Localized = {
  fr: 'La version n’est pas exacte.',
  en: 'The version is not exact.',
};

const NO_LOCK: Localized = {
  fr: 'Chart.lock n’est pas versionné.',
  en: 'Chart.lock is not committed.',
};

const STALE: Localized = {
  fr: 'Chart.lock ne dit pas la même version.',
  en: 'Chart.lock does not say the same version.',
};

const EXACT = /^=?\s*v?\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/;

const isLocal = ({ repository }: Declared) =>
  repository === undefined ||
  repository === '' ||
  repository.startsWith('file:');

const bare = (version: string) => version.replace(/^=?\s*v?/, '');

/** Versions that Chart.lock holds, by name; undefined without one. */
function lockOf(
  { folder }: Chart,
  repository: Repository,
): Map<string, string | undefined> | undefined {
  const file = `${folder}Chart.lock`;
  if (!repository.has(file)) return undefined;
  const locked = get(asMap(repository.yaml.documents(file)[0]), 'dependencies');
  return new Map(
    asList(locked).map(item => {
      const map = asMap(item);
      return [
        scalarText(get(map, 'name')) ?? '',
        scalarText(get(map, 'version')),
      ];
    }),
  );
}

const clueOf = (
  { chart, index, name, version }: Declared,
  detail: Localized,
): Clue => ({
  file: `${chart.folder}Chart.yaml`,
  at: { document: 0, path: ['dependencies', index, 'version'] },
  value: version === undefined ? name : `${name} ${version}`,
  detail,
});

function breachOf(
  dependency: Declared,
  lock: ReadonlyMap<string, string | undefined> | undefined,
): Clue[] {
  const { name, version = '' } = dependency;
  const text = String(version);
  if (typeof version === 'number' || !EXACT.test(text)) {
    return [clueOf(dependency, RANGE)];
  }
  return lock && bare(lock.get(name) ?? '') !== bare(text)
    ? [clueOf(dependency, STALE)]
    : [];
}

export const chartPinnedRule: Rule = {
  description: chartPinned,
  check: repository => {
    const charts = repository.charts
      .map(chart => ({
        chart,
        remote: dependenciesOf(chart).filter(one => !isLocal(one)),
      }))
      .filter(({ remote }) => remote.length > 0)
      .map(rest => ({ ...rest, lock: lockOf(rest.chart, repository) }));
    if (charts.length === 0) return notApplicable(NO_DEPENDENCY);
    return judge({
      bad: charts.flatMap(({ remote, lock }) =>
        remote.flatMap(one => breachOf(one, lock)),
      ),
      doubtful: charts
        .filter(({ lock }) => !lock)
        .map(({ chart }) => ({
          file: `${chart.folder}Chart.yaml`,
          at: { document: 0, path: ['dependencies'] },
          detail: NO_LOCK,
        })),
    });
  },
};
