import { YamlFiles } from '../parse/YamlFiles';
import { Snapshot } from '../snapshot/Snapshot';
import { Budget } from './helm/budget';
import { Chart, findCharts } from './helm/chart';
import { fromCharts, HelmOutput } from './helm/fromCharts';
import { buildKustomizations } from './kustomize/buildKustomizations';
import { isKustomization } from './kustomize/Kustomization';
import { Manifest, Manifests } from './Manifest';
import { manifestsOf } from './manifestOf';
import { isTemplated, notYaml, YAML_PATH } from './yamlFile';

export type { HelmOutput } from './helm/fromCharts';

/** Files that hold YAML of something else than the cluster. */
const NO_MANIFEST =
  /(^|\/)(\.[^/]+|node_modules|catalog-info\.ya?ml|mkdocs\.ya?ml|docker-compose[^/]*|compose\.ya?ml|Chart\.(yaml|lock)|values[^/]*\.ya?ml)(\/|$)/;

/** More than any repository deploys; rules compare objects with each other. */
const MAX_MANIFESTS = 5000;

const tooMany = (file: string) => ({
  file,
  reason: {
    fr: `Le dépôt déclare plus de ${MAX_MANIFESTS} objets : les suivants n’ont pas été lus.`,
    en: `The repository declares more than ${MAX_MANIFESTS} objects: the others were not read.`,
  },
});

/** The Kubernetes objects of a repository: plain files, kustomizations and charts. */
export function collectManifests(
  snapshot: Snapshot,
  yaml: YamlFiles,
  helm: HelmOutput = new Map(),
  charts: readonly Chart[] = findCharts(snapshot),
): Manifests {
  const read = fromCharts(snapshot, charts, helm, new Budget());
  const built = buildKustomizations(snapshot, yaml);
  const all: Manifest[] = [...read.manifests, ...built.manifests];
  const unread = [...read.problems, ...built.problems];

  // What is under these belongs to a chart, read above; a chart's `crds/` is plain.
  const ofCharts = charts.flatMap(({ folder }) => [
    `${folder}templates/`,
    `${folder}charts/`,
  ]);
  for (const [path, { text }] of snapshot.files) {
    if (
      !YAML_PATH.test(path) ||
      NO_MANIFEST.test(path) ||
      isKustomization(path) ||
      built.used.has(path) ||
      ofCharts.some(folder => path.startsWith(folder))
    ) {
      continue;
    }
    const problem = yaml.problem(path);
    if (problem && !isTemplated(text ?? '')) {
      unread.push({ file: path, reason: notYaml(path, problem) });
    }
    const isUnused = built.folders.some(folder => path.startsWith(folder));
    for (const [document, value] of yaml.documents(path).entries()) {
      all.push(
        ...manifestsOf(value, {
          file: path,
          document,
          origin: isUnused ? 'kustomize' : 'plain',
          confidence: isUnused ? 'probable' : 'certain',
        }),
      );
    }
  }
  const first = all[MAX_MANIFESTS];
  if (first) unread.push(tooMany(first.file));
  return { all: all.slice(0, MAX_MANIFESTS), unread, charts: read.charts };
}
