import {
  chartValues,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Chart } from '../../manifests/helm/chart';
import { judge, notApplicable } from '../../outcomes';
import { get } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';
import { NO_CHART } from './support';

const NO_VALUES: Localized = {
  fr: 'Le chart n’a pas de values.yaml.',
  en: 'The chart has no values.yaml.',
};

const NO_ENVIRONMENT: Localized = {
  fr: 'Le chart n’a de fichier de valeurs pour aucun environnement.',
  en: 'The chart has no file of values for any environment.',
};

const lacks = (names: readonly string[]): Localized => ({
  fr: `Environnements sans fichier de valeurs : ${names.join(', ')}`,
  en: `Environments without a file of values: ${names.join(', ')}`,
});

// Beside the chart, the console takes any path that holds the environment's name.
const isValuesOf = (path: string, environment: string): boolean =>
  ['yaml', 'yml'].some(end =>
    [
      `values-${environment}.${end}`,
      `values.${environment}.${end}`,
      `values/${environment}.${end}`,
      `${environment}/values.${end}`,
    ].some(name => path === name || path.endsWith(`/${name}`)),
  );

function lackingOf(chart: Chart, repository: Repository): Clue[] {
  const facts = repository.snapshot.platform.environments ?? [];
  if (facts.length === 0) return [];
  const own = chart.variants.map(({ environment }) => environment);
  const paths = [...repository.snapshot.files.keys()];
  const names = facts
    .map(({ name }) => name)
    .filter(
      name =>
        !own.includes(name) && !paths.some(path => isValuesOf(path, name)),
    );
  return names.length === 0
    ? []
    : [{ file: `${chart.folder}values.yaml`, detail: lacks(names) }];
}

export const chartValuesRule: Rule = {
  description: chartValues,
  check: repository => {
    const charts = repository.charts.filter(
      ({ description }) => get(description, 'type') !== 'library',
    );
    if (charts.length === 0) return notApplicable(NO_CHART);
    const without = charts.filter(
      ({ folder }) => !repository.has(`${folder}values.yaml`),
    );
    const known = repository.snapshot.platform.environments !== undefined;
    const alike = charts.filter(
      ({ variants }) => !variants.some(({ environment }) => environment),
    );
    return judge({
      bad: [
        ...without.map(({ folder }) => ({
          file: `${folder}Chart.yaml`,
          detail: NO_VALUES,
        })),
        ...charts
          .filter(chart => !without.includes(chart))
          .flatMap(chart => lackingOf(chart, repository)),
      ],
      doubtful: known
        ? []
        : alike.map(({ folder }) => ({
            file: `${folder}values.yaml`,
            detail: NO_ENVIRONMENT,
          })),
    });
  },
};
