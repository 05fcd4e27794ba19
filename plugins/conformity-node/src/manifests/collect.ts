import { Confidence } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { asList, asMap, asText, get, Yaml } from '../parse/yaml';
import { Snapshot, SnapshotFile } from '../snapshot/Snapshot';
import { YamlFiles } from '../parse/YamlFiles';
import { readYaml } from '../parse/yaml';
import {
  Chart,
  findCharts,
  readChart,
  Rendered,
  Unreadable,
} from './helm/chart';
import { Manifest, Manifests } from './Manifest';

/** What Helm itself made of charts, by their folders; see `renderCharts`. */
export type HelmOutput = ReadonlyMap<string, readonly Rendered[]>;

const REMOTE = /^(https?:|git[@:]|ssh:|github\.com|[\w.-]+\/\/)|\?ref=/;

const isKustomization = (path: string) =>
  /(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(path);

/** Files that hold YAML of something else than the cluster. */
const isNoManifest = (path: string) =>
  /(^|\/)(\.[^/]+|node_modules|\.git|catalog-info\.yaml|mkdocs\.yml|docker-compose[^/]*|compose\.ya?ml|Chart\.yaml|values[^/]*\.ya?ml)(\/|$)/.test(
    path,
  );

function manifestOf(
  value: Yaml,
  rest: Pick<
    Manifest,
    'file' | 'document' | 'origin' | 'confidence' | 'environment'
  >,
): Manifest[] {
  const object = asMap(value);
  const kind = asText(get(object, 'kind'));
  const apiVersion = asText(get(object, 'apiVersion'));
  if (!object || kind === undefined || apiVersion === undefined) {
    return [];
  }
  if (kind === 'List') {
    return asList(get(object, 'items')).flatMap(item => manifestOf(item, rest));
  }
  const name = asText(get(asMap(get(object, 'metadata')), 'name'));
  return [{ ...rest, kind, apiVersion, name, object }];
}

const confidenceOf = (
  origin: Manifest['origin'],
  rendered: boolean,
): Confidence => (origin === 'plain' || rendered ? 'certain' : 'probable');

function fromChart(
  rendered: readonly Rendered[],
  byHelm: boolean,
): { manifests: Manifest[]; broken?: string } {
  const manifests: Manifest[] = [];
  for (const { file, text, environment } of rendered) {
    const read = readYaml(text);
    if (!('documents' in read)) {
      return { manifests, broken: file };
    }
    manifests.push(
      ...read.documents.flatMap((value, document) =>
        manifestOf(value, {
          file,
          document,
          origin: 'helm',
          confidence: confidenceOf('helm', byHelm),
          environment,
        }),
      ),
    );
  }
  return { manifests };
}

/** Kustomizations of the repository, and the remote resource that one names. */
function kustomizations(snapshot: Snapshot, yaml: YamlFiles) {
  return [...snapshot.files.keys()].filter(isKustomization).map(file => {
    const map = asMap(yaml.documents(file)[0]);
    const named = ['resources', 'bases', 'components'].flatMap(key =>
      asList(get(map, key)).map(asText),
    );
    return {
      file,
      folder: file.slice(0, file.lastIndexOf('/') + 1),
      remote: named.find(one => one !== undefined && REMOTE.test(one)),
    };
  });
}

const unreadable = (error: Unreadable) => ({
  file: error.file,
  reason: {
    fr: 'Ce modèle Helm n’a pas pu être lu sans Helm : il utilise ce que la lecture statique ne connaît pas.',
    en: 'This Helm template could not be read without Helm: it uses what static reading does not know.',
  },
});

const remoteResource = (file: string, remote: string) => ({
  file,
  reason: {
    fr: `La kustomization nomme une ressource distante (${remote}) : elle n’est pas construite.`,
    en: `The kustomization names a remote resource (${remote}): it is not built.`,
  },
});

/** The Kubernetes objects of a repository: plain files, kustomizations and charts. */
export function collectManifests(
  snapshot: Snapshot,
  yaml: YamlFiles,
  helm: HelmOutput = new Map(),
  charts: readonly Chart[] = findCharts(snapshot),
): Manifests {
  const unread: Manifests['unread'][number][] = [];
  const all: Manifest[] = [];

  const addChart = (chart: Chart) => {
    const byHelm = helm.get(chart.folder);
    try {
      const { manifests, broken } = fromChart(
        byHelm ?? readChart(snapshot, chart),
        byHelm !== undefined,
      );
      all.push(...manifests);
      if (broken) throw new Unreadable(broken);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      unread.push(unreadable(error));
    }
  };
  charts.forEach(addChart);

  const built = kustomizations(snapshot, yaml);
  for (const { file, remote } of built) {
    if (remote) unread.push(remoteResource(file, remote));
  }
  const isOfChart = ({ path }: SnapshotFile) =>
    charts.some(({ folder }) => path.startsWith(`${folder}templates/`));
  for (const file of snapshot.files.values()) {
    const { path } = file;
    if (
      !/\.ya?ml$/.test(path) ||
      isNoManifest(path) ||
      isKustomization(path) ||
      isOfChart(file)
    ) {
      continue;
    }
    const origin = built.some(({ folder }) => path.startsWith(folder))
      ? 'kustomize'
      : 'plain';
    all.push(
      ...yaml.documents(path).flatMap((value, document) =>
        manifestOf(value, {
          file: path,
          document,
          origin,
          confidence: confidenceOf(origin, false),
        }),
      ),
    );
  }
  const rendered = charts.some(({ folder }) => helm.has(folder));
  const how = rendered ? 'rendered' : 'read';
  return { all, unread, charts: charts.length === 0 ? 'none' : how };
}
