import { Pipeline } from './ci/Pipeline';
import { readPipelines } from './ci/readPipeline';
import { readWorkflows, Workflow } from './ci/readWorkflows';
import { CatalogFile, readCatalogFile } from './code/catalogFile';
import { Language, readLanguages } from './code/languages';
import { PackageFile, readPackages } from './code/packages';
import { DockerFile, readDockerfiles } from './docker/readDockerfiles';
import { collectManifests, HelmOutput } from './manifests/collect';
import { Chart, findCharts } from './manifests/helm/chart';
import { Manifest, Manifests } from './manifests/Manifest';
import { Workload, workloadOf } from './manifests/workloads';
import { LineFinder, lineFinder, Pointer } from './parse/positions';
import { YamlFiles } from './parse/YamlFiles';
import { Snapshot } from './snapshot/Snapshot';

const lazily = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** A repository as rules see it: each reading is done once, when first asked for. */
export class Repository {
  readonly yaml: YamlFiles;
  private readonly readCharts: () => readonly Chart[];
  private readonly readManifests: () => Manifests;
  private readonly readWorkloads: () => readonly Workload[];
  private readonly readImages: () => readonly DockerFile[];
  private readonly readCi: () => readonly Pipeline[];
  private readonly readForge: () => readonly Workflow[];
  private readonly readLanguages: () => readonly Language[];
  private readonly readPackages: () => readonly PackageFile[];
  private readonly readCatalog: () => CatalogFile | undefined;
  private readonly finders = new Map<string, LineFinder>();
  private looked = false;

  /** @param helm - what Helm made of the charts, where there is Helm */
  constructor(
    readonly snapshot: Snapshot,
    helm?: HelmOutput,
  ) {
    this.yaml = new YamlFiles(snapshot);
    this.readCharts = lazily(() => findCharts(snapshot));
    this.readManifests = lazily(() =>
      collectManifests(snapshot, this.yaml, helm, this.charts),
    );
    this.readWorkloads = lazily(() =>
      this.manifests.all.flatMap(manifest => workloadOf(manifest) ?? []),
    );
    this.readImages = lazily(() => readDockerfiles(snapshot));
    this.readCi = lazily(() => readPipelines(snapshot, this.yaml));
    this.readForge = lazily(() => readWorkflows(snapshot, this.yaml));
    this.readLanguages = lazily(() => readLanguages(snapshot));
    this.readPackages = lazily(() => readPackages(snapshot));
    this.readCatalog = lazily(() => readCatalogFile(snapshot, this.yaml));
  }

  /** Charts that the repository holds, those that others depend on aside. */
  get charts(): readonly Chart[] {
    return this.readCharts();
  }

  get manifests(): Manifests {
    this.looked = true;
    return this.readManifests();
  }

  /** Manifests of some kinds. */
  ofKind(...kinds: string[]): Manifest[] {
    return this.manifests.all.filter(({ kind }) => kinds.includes(kind));
  }

  get workloads(): readonly Workload[] {
    this.looked = true;
    return this.readWorkloads();
  }

  /** True where manifests were asked for since this was last called. */
  lookedAtManifests(): boolean {
    const { looked } = this;
    this.looked = false;
    return looked;
  }

  get dockerfiles(): readonly DockerFile[] {
    return this.readImages();
  }

  /** Undefined where the repository has no pipeline. */
  get pipeline(): Pipeline | undefined {
    return this.pipelines[0];
  }

  /** The pipeline, then those that its jobs start in the same repository. */
  get pipelines(): readonly Pipeline[] {
    return this.readCi();
  }

  /** Workflows of the forge that the platform mirrors. */
  get workflows(): readonly Workflow[] {
    return this.readForge();
  }

  /** Languages that the repository is written in, the most used first. */
  get languages(): readonly Language[] {
    return this.readLanguages();
  }

  /** Every `package.json` that the team keeps. */
  get packages(): readonly PackageFile[] {
    return this.readPackages();
  }

  /** Undefined where the repository has no `catalog-info.yaml`. */
  get catalog(): CatalogFile | undefined {
    return this.readCatalog();
  }

  has(path: string): boolean {
    return this.snapshot.files.has(path);
  }

  text(path: string): string | undefined {
    return this.snapshot.files.get(path)?.text;
  }

  /** Line of a place in a file of YAML, from 1; slow, so only for what is shown. */
  lineOf(path: string, pointer: Pointer): number | undefined {
    let find = this.finders.get(path);
    if (!find) {
      find = lineFinder(this.text(path) ?? '');
      this.finders.set(path, find);
    }
    return find(pointer);
  }

  /** Paths that match, in the order of the repository. */
  paths(pattern: RegExp): string[] {
    return [...this.snapshot.files.keys()].filter(path => pattern.test(path));
  }
}
