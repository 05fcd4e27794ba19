import { dump } from 'js-yaml';
import { snapshotOf } from '../../../testing/fixtures';
import { Budget } from '../budget';
import { findCharts } from '../chart';
import { readChart, Reading } from '../readChart';

/** Reads the first chart of some files. */
export function readFirst(files: Record<string, string>): Reading {
  const snapshot = snapshotOf(files);
  const [chart] = findCharts(snapshot);
  if (!chart) throw new Error('no chart');
  return readChart(snapshot, chart, new Budget());
}

/** What a template makes of values; fails where it cannot be read. */
export function render(
  template: string,
  values: unknown = {},
  helpers = '',
): string {
  const { rendered, problems } = readFirst({
    'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 1.2.3\n',
    'values.yaml': dump(values),
    'templates/_helpers.tpl': helpers,
    'templates/made.yaml': template,
  });
  const [problem] = problems;
  if (problem) throw new Error(`${problem.kind}: ${problem.file}`);
  return rendered.map(({ text }) => text).join('');
}
