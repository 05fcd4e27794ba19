import { asText, get, YamlMap } from '../../parse/yaml';
import { Snapshot } from '../../snapshot/Snapshot';
import { RELEASE_NAMESPACE } from '../release';
import { Budget, TooLarge } from './budget';
import { Chart, chartIn, Dependency, isLibrary, subchartsOf } from './chart';
import { evaluateTemplate } from './evaluate';
import { Definitions, Node, parseTemplate } from './template';
import { isEnabled, readValues, valuesOfPart } from './values';

/** What a template made, with the file that it is. @public */
export interface Rendered {
  file: string;
  text: string;
  environment?: string;
}

/** Why a file of a chart was not read. */
export interface Problem {
  file: string;
  kind: 'template' | 'size' | 'values' | 'dependency';
  /** Name of the dependency that is not there. */
  dependency?: string;
}

/** What was made of a chart, and what was not. */
export interface Reading {
  rendered: Rendered[];
  problems: Problem[];
}

/** A chart with its templates and the charts that it is made of. */
interface Loaded {
  chart: Chart;
  templates: { file: string; nodes: Node[] }[];
  parts: {
    dependency: Pick<Dependency, 'alias' | 'conditions'>;
    chart: Loaded;
  }[];
}

const MAX_NESTING = 4;

const isTooLarge = (error: unknown) =>
  error instanceof TooLarge || error instanceof RangeError;

/** Those of tests are not deployed, and what starts so is only for others. */
const isOutput = (path: string) =>
  /\.(ya?ml|json)$/.test(path) &&
  !/(^|\/)_[^/]*$/.test(path) &&
  !path.startsWith('tests/');

const KUBERNETES = 'v1.31.0';

const capitalized = (description: YamlMap) =>
  Object.fromEntries(
    Object.entries(description).map(([key, value]) => [
      key.slice(0, 1).toUpperCase() + key.slice(1),
      value,
    ]),
  );

/** What templates of a chart start from, by their file. */
const rootsOf = ({ folder, description }: Chart, values: YamlMap) => {
  const name = asText(get(description, 'name')) ?? 'release';
  const common = {
    Values: values,
    Chart: capitalized(description),
    Release: {
      Name: name,
      Namespace: RELEASE_NAMESPACE,
      Service: 'Helm',
      Revision: 1,
      IsInstall: true,
      IsUpgrade: false,
    },
    Capabilities: {
      KubeVersion: {
        Version: KUBERNETES,
        GitVersion: KUBERNETES,
        Major: '1',
        Minor: '31',
      },
    },
  };
  return (file: string) => ({
    ...common,
    Template: {
      Name: `${name}/${file.slice(folder.length)}`,
      BasePath: `${name}/templates`,
    },
  });
};

/** Reads a chart without Helm. */
class ChartReader {
  private readonly definitions: Definitions = new Map();
  private readonly reading: Reading = { rendered: [], problems: [] };
  /** Templates that no environment's values make any smaller. */
  private readonly tooLarge = new Set<string>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly budget: Budget,
  ) {}

  read(chart: Chart): Reading {
    const loaded = this.load(chart, 0);
    for (const { environment, valueFiles } of chart.variants) {
      this.guarded(chart.folder, () => {
        const values = this.valuesOf(valueFiles);
        if (values) this.render(loaded, values, environment);
      });
    }
    return this.reading;
  }

  private load(chart: Chart, depth: number): Loaded {
    const { folder } = chart;
    const parts =
      depth < MAX_NESTING
        ? this.partsOf(chart).map(({ dependency, folder: own }) => ({
            dependency,
            chart: this.load(chartIn(this.snapshot, own), depth + 1),
          }))
        : [];
    const prefix = `${folder}templates/`;
    const templates: Loaded['templates'] = [];
    for (const { path, text } of this.snapshot.files.values()) {
      if (!path.startsWith(prefix) || text === undefined) continue;
      this.guarded(path, () => {
        const nodes = parseTemplate(text, this.definitions);
        if (isOutput(path.slice(prefix.length))) {
          templates.push({ file: path, nodes });
        }
      });
    }
    return { chart, templates, parts };
  }

  private partsOf({ folder, dependencies }: Chart) {
    const declared = dependencies.flatMap(dependency =>
      dependency.folder === undefined
        ? []
        : [{ dependency, folder: dependency.folder }],
    );
    const others = subchartsOf(this.snapshot, folder)
      .filter(own => !declared.some(one => one.folder === own))
      .map(own => ({
        dependency: {
          alias: own.slice(`${folder}charts/`.length, -1),
          conditions: [],
        },
        folder: own,
      }));
    return [...declared, ...others];
  }

  private render(
    { chart, templates, parts }: Loaded,
    values: YamlMap,
    environment: string | undefined,
  ): void {
    const { folder, dependencies } = chart;
    for (const dependency of dependencies) {
      if (dependency.folder === undefined && isEnabled(dependency, values)) {
        this.reading.problems.push({
          file: `${folder}Chart.yaml`,
          kind: 'dependency',
          dependency: dependency.name,
        });
      }
    }
    const around = {
      definitions: this.definitions,
      budget: this.budget,
      fileOf: (path: string) => this.snapshot.files.get(folder + path)?.text,
    };
    const root = rootsOf(chart, values);
    const shown = isLibrary(chart) ? [] : templates;
    for (const { file, nodes } of shown) {
      this.guarded(file, () => {
        const text = evaluateTemplate(nodes, root(file), around);
        this.reading.rendered.push({ file, text, environment });
      });
    }
    for (const { dependency, chart: part } of parts) {
      if (!isEnabled(dependency, values)) continue;
      this.guarded(part.chart.folder, () => {
        const own = this.valuesOf(part.chart.values);
        if (!own) return;
        const given = valuesOfPart(own, values, dependency.alias, this.budget);
        this.render(part, given, environment);
      });
    }
  }

  private valuesOf(files: readonly string[]): YamlMap | undefined {
    const values = readValues(this.snapshot, files, this.budget);
    const file = files.at(-1);
    if (!values && file !== undefined) {
      this.reading.problems.push({ file, kind: 'values' });
    }
    return values;
  }

  /** Nothing that a chart holds makes its reading fail. */
  private guarded(file: string, action: () => void): void {
    if (this.tooLarge.has(file)) return;
    try {
      this.budget.begin();
      action();
    } catch (error) {
      const kind = isTooLarge(error) ? 'size' : 'template';
      if (kind === 'size') this.tooLarge.add(file);
      this.reading.problems.push({ file, kind });
    }
  }
}

/**
 * Reads the templates of a chart with its values, without Helm: simple charts
 * come out as Helm would make them, and what is not simple comes out unknown.
 */
export const readChart = (
  snapshot: Snapshot,
  chart: Chart,
  budget: Budget,
): Reading => new ChartReader(snapshot, budget).read(chart);
