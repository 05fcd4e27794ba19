import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { YamlFiles } from '../../parse/YamlFiles';
import { asList, get } from '../../parse/yaml';
import { Snapshot } from '../../snapshot/Snapshot';
import { Manifest } from '../Manifest';
import { manifestsOf } from '../manifestOf';
import { generated } from './generators';
import {
  findKustomizations,
  isRemote,
  Kustomization,
  pathFrom,
} from './Kustomization';
import { applyPatches, patchesOf, patchFiles } from './patches';
import { transform } from './transforms';

/** What was built, what was not, and what is not to be read by itself. */
export interface Built {
  manifests: Manifest[];
  problems: { file: string; reason: Localized }[];
  /** Files that kustomizations use. */
  used: ReadonlySet<string>;
  /** Folders of kustomizations. */
  folders: readonly string[];
}

const MAX_NESTING = 10;
/** Objects, and names of them, that may be looked at in all. */
const MAX_WORK = 100_000;

const remote = (named: string): Localized => ({
  fr: `La kustomization nomme une ressource distante (${named}) : elle n’est pas construite.`,
  en: `The kustomization names a remote resource (${named}): it is not built.`,
});

const missing = (named: string): Localized => ({
  fr: `La kustomization nomme une ressource qui n’est pas dans le dépôt (${named}).`,
  en: `The kustomization names a resource that is not in the repository (${named}).`,
});

const CHARTS: Localized = {
  fr: 'La kustomization rend des charts Helm (helmCharts) : ils ne sont pas lus.',
  en: 'The kustomization renders Helm charts (helmCharts): they are not read.',
};

const TOO_LARGE: Localized = {
  fr: 'La kustomization assemble trop d’objets pour être lue en entier.',
  en: 'The kustomization puts too many objects together to be read whole.',
};

/** Builds kustomizations as far as the repository goes. */
class Builder {
  readonly problems = new Map<string, Built['problems'][number]>();
  private work = 0;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly yaml: YamlFiles,
    private readonly all: ReadonlyMap<string, Kustomization>,
  ) {}

  build(
    kustomization: Kustomization,
    environment: string | undefined,
    depth = 0,
  ): Manifest[] {
    const { file, map, named } = kustomization;
    if (!this.spend(file, 1 + named.length)) return [];
    const parts = named.filter(({ key }) => key !== 'components');
    const away = named.find(({ text }) => isRemote(text));
    const resources = parts
      .filter(({ text }) => !isRemote(text))
      .flatMap(({ text }) =>
        this.resource(kustomization, text, environment, depth),
      );
    if (asList(get(map, 'helmCharts')).length > 0) this.tell(file, CHARTS);
    if (away) {
      // Without what is elsewhere, its changes would be made to half of the objects.
      this.tell(file, remote(away.text));
      return resources;
    }
    const components = named.filter(({ key }) => key === 'components');
    const own = generated(
      kustomization,
      path => this.snapshot.files.get(this.path(kustomization, path))?.text,
      environment,
    );
    return components.reduce(
      (made, { text }) => this.component(kustomization, text, made, depth),
      this.changed(kustomization, [...resources, ...own]),
    );
  }

  private changed(
    kustomization: Kustomization,
    manifests: readonly Manifest[],
  ) {
    const { file, map } = kustomization;
    const patches = patchesOf(map, path =>
      this.yaml.documents(this.path(kustomization, path)),
    );
    return this.spend(file, (1 + patches.length) * manifests.length)
      ? transform(applyPatches(manifests, patches), map)
      : [...manifests];
  }

  private component(
    { folder, file }: Kustomization,
    text: string,
    manifests: Manifest[],
    depth: number,
  ): Manifest[] {
    const path = pathFrom(folder, text);
    const found = path === undefined ? undefined : this.all.get(`${path}/`);
    if (!found || depth >= MAX_NESTING) {
      this.tell(file, missing(text));
      return manifests;
    }
    const resources = found.named
      .filter(one => one.key !== 'components' && !isRemote(one.text))
      .flatMap(one => this.resource(found, one.text, undefined, depth + 1));
    return this.changed(found, [...manifests, ...resources]);
  }

  private resource(
    { folder, file }: Kustomization,
    text: string,
    environment: string | undefined,
    depth: number,
  ): Manifest[] {
    const path = pathFrom(folder, text);
    const inner =
      path === undefined
        ? undefined
        : this.all.get(path === '' ? '' : `${path}/`);
    if (inner && depth < MAX_NESTING) {
      return this.build(inner, environment, depth + 1);
    }
    if (path === undefined || !this.snapshot.files.has(path)) {
      this.tell(file, missing(text));
      return [];
    }
    return this.yaml.documents(path).flatMap((value, document) =>
      manifestsOf(value, {
        file: path,
        document,
        origin: 'kustomize',
        confidence: 'probable',
        environment,
      }),
    );
  }

  private path({ folder }: Kustomization, relative: string): string {
    return pathFrom(folder, relative) ?? '';
  }

  /** False once it has all become too much. */
  private spend(file: string, work: number): boolean {
    this.work += work;
    if (this.work <= MAX_WORK) return true;
    this.tell(file, TOO_LARGE);
    return false;
  }

  private tell(file: string, reason: Localized): void {
    this.problems.set(`${file} ${reason.en}`, { file, reason });
  }
}

const environmentOf = ({ folder }: Kustomization): string | undefined =>
  /(?:^|\/)(?:overlays?|env(?:ironment)?s?|environnements?)\/([^/]+)\/$/.exec(
    folder,
  )?.[1];

/** Kustomizations that no other one is made of, built. */
export function buildKustomizations(
  snapshot: Snapshot,
  yaml: YamlFiles,
): Built {
  const all = findKustomizations(snapshot, yaml);
  const used = new Set<string>();
  const inner = new Set<string>();
  for (const { folder, map, named } of all.values()) {
    for (const text of [...named.map(one => one.text), ...patchFiles(map)]) {
      const path = pathFrom(folder, text);
      if (path !== undefined) {
        used.add(path);
        inner.add(path === '' ? '' : `${path}/`);
      }
    }
  }
  const builder = new Builder(snapshot, yaml, all);
  const roots = [...all.values()].filter(
    ({ folder, map }) => !inner.has(folder) && get(map, 'kind') !== 'Component',
  );
  const manifests = roots.flatMap(root =>
    builder.build(root, environmentOf(root)),
  );
  return {
    manifests,
    problems: [...builder.problems.values()],
    used,
    folders: [...all.keys()],
  };
}
