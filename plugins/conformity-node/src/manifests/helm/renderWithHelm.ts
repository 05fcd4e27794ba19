import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { asText, get } from '../../parse/yaml';
import { Snapshot } from '../../snapshot/Snapshot';
import { RELEASE_NAMESPACE } from '../release';
import { Chart, findCharts, isLibrary, Variant } from './chart';
import { HelmOutput, HelmResult } from './fromCharts';
import { failedTemplate, splitOutput } from './helmOutput';
import { Rendered } from './readChart';
import { HelmRun, runHelm, RunLimits } from './runHelm';
import { writeChart } from './writeChart';

/** How Helm is run. @public */
export interface HelmOptions {
  /** `helm`, looked for in the path, where absent. */
  command?: string;
  /** For each environment of a chart. */
  timeoutMs?: number;
  /** For all the charts of a repository. */
  totalTimeoutMs?: number;
  /** Of one environment of a chart. */
  outputBytes?: number;
}

const DEFAULTS = {
  command: 'helm',
  timeoutMs: 10_000,
  totalTimeoutMs: 30_000,
  outputBytes: 4 * 1024 * 1024,
};

const WHY: Record<Exclude<HelmRun['ended'], 'well'> | 'dns', Localized> = {
  absent: {
    fr: 'Helm n’a pas pu être lancé : le chart est lu sans être rendu.',
    en: 'Helm could not be run: the chart is read without being rendered.',
  },
  badly: {
    fr: 'Helm refuse ce chart ou ces valeurs : le chart est lu sans être rendu.',
    en: 'Helm refuses this chart or these values: the chart is read without being rendered.',
  },
  time: {
    fr: 'Helm n’a pas rendu ce chart dans le temps imparti : le chart est lu sans être rendu.',
    en: 'Helm did not render this chart in the time it has: the chart is read without being rendered.',
  },
  size: {
    fr: 'Helm rend ce chart en trop de texte : le chart est lu sans être rendu.',
    en: 'Helm makes too much text of this chart: the chart is read without being rendered.',
  },
  dns: {
    fr: 'Ce chart interroge le réseau (getHostByName) : il est lu sans être rendu.',
    en: 'This chart asks the network (getHostByName): it is read without being rendered.',
  },
};

const notThere = (names: readonly string[]): Localized => ({
  fr: `Helm ne rend pas ce chart, dont des dépendances ne sont pas dans le dépôt (${names.join(', ')}) : il est lu sans être rendu.`,
  en: `Helm does not render this chart, of which dependencies are not in the repository (${names.join(', ')}): it is read without being rendered.`,
});

/** What Helm takes for the name of a release. */
const releaseOf = (name: string | undefined): string =>
  name !== undefined && /^[a-z0-9]([-a-z0-9]{0,50}[a-z0-9])?$/.test(name)
    ? name
    : 'release';

/** Path in the repository of what Helm names by its place in the chart. */
function pathOf({ folder, dependencies }: Chart, path: string): string {
  const moved = dependencies.find(({ name }) =>
    path.startsWith(`charts/${name}/`),
  );
  return moved?.folder === undefined
    ? folder + path
    : moved.folder + path.slice(`charts/${moved.name}/`.length);
}

function fileOf(run: HelmRun, chart: Chart): string {
  const template =
    run.ended === 'badly' ? failedTemplate(run.errors) : undefined;
  return template === undefined
    ? `${chart.folder}Chart.yaml`
    : pathOf(chart, template);
}

/** Charts to render, with what is common to their runs. */
class Renderer {
  private readonly end: number;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly home: string,
    private readonly options: typeof DEFAULTS,
  ) {
    this.end = Date.now() + options.totalTimeoutMs;
  }

  /** False where there is no Helm. */
  async hasHelm(): Promise<boolean> {
    const { command, outputBytes, timeoutMs } = this.options;
    const limits = { timeoutMs, outputBytes };
    const run = await runHelm(command, ['version'], this.home, limits);
    return run.ended === 'well';
  }

  async render(chart: Chart, number: number): Promise<HelmResult> {
    const { folder, variants } = chart;
    const file = `${folder}Chart.yaml`;
    const missing = chart.dependencies.filter(one => one.folder === undefined);
    if (missing.length > 0) {
      // Helm refuses those that are switched off too.
      const reason = notThere(missing.map(({ name }) => name));
      return { failure: { file, reason } };
    }
    if (this.asksNetwork(folder)) {
      return { failure: { file, reason: WHY.dns } };
    }
    const target = join(this.home, `chart-${number}`);
    await mkdir(target, { mode: 0o700 });
    await writeChart(this.snapshot, chart, target);
    const rendered: Rendered[] = [];
    for (const variant of variants) {
      const run = await this.run(chart, variant, target);
      if (run.ended !== 'well') {
        return {
          failure: { file: fileOf(run, chart), reason: WHY[run.ended] },
        };
      }
      rendered.push(
        ...splitOutput(
          run.output,
          path => {
            const template = pathOf(chart, path);
            return this.snapshot.files.has(template) ? template : undefined;
          },
          variant.environment,
        ),
      );
    }
    return { rendered };
  }

  private run(
    { folder, description }: Chart,
    { valueFiles }: Variant,
    target: string,
  ): Promise<HelmRun> {
    const left = this.end - Date.now();
    if (left <= 0) return Promise.resolve({ ended: 'time' });
    const limits: RunLimits = {
      timeoutMs: Math.min(this.options.timeoutMs, left),
      outputBytes: this.options.outputBytes,
    };
    const values = valueFiles.flatMap(path => [
      '--values',
      join(target, path.slice(folder.length)),
    ]);
    const args = [
      'template',
      releaseOf(asText(get(description, 'name'))),
      target,
      '--namespace',
      RELEASE_NAMESPACE,
      '--skip-tests',
      ...values,
    ];
    return runHelm(this.options.command, args, this.home, limits);
  }

  /** Older versions of Helm look names up while they render. */
  private asksNetwork(folder: string): boolean {
    return [...this.snapshot.files.values()].some(
      ({ path, text }) =>
        path.startsWith(folder) && text?.includes('getHostByName'),
    );
  }
}

/**
 * Renders the charts of a repository with Helm, with the values of each of their
 * environments: in a folder of its own, without network, plugins, or anything of
 * this machine's configuration, within time and size. Charts are not in what it
 * returns where there is no Helm, and come with the reason where Helm failed.
 *
 * @public
 */
export async function renderWithHelm(
  snapshot: Snapshot,
  options: HelmOptions = {},
): Promise<HelmOutput> {
  const charts = findCharts(snapshot).filter(chart => !isLibrary(chart));
  const output = new Map<string, HelmResult>();
  if (charts.length === 0) return output;
  const home = await mkdtemp(join(tmpdir(), 'conformity-helm-')).catch(
    // Without room to write there is no Helm, and charts are read all the same.
    () => undefined,
  );
  if (home === undefined) return output;
  try {
    const renderer = new Renderer(snapshot, home, { ...DEFAULTS, ...options });
    if (!(await renderer.hasHelm())) return output;
    for (const [number, chart] of charts.entries()) {
      output.set(chart.folder, await renderer.render(chart, number));
    }
    return output;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
