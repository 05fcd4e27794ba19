import { asList, asMap, at, get, YamlMap } from '../parse/yaml';
import { Manifest, Place } from './Manifest';

/** Where each kind has the template of its pods. */
const POD_TEMPLATE: Record<string, readonly string[]> = {
  Pod: [],
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
};

/** Path of the template of an object's pods, the empty one for a pod; undefined without pods. */
export const podTemplateOf = ({
  kind,
}: Pick<Manifest, 'kind'>): readonly string[] | undefined =>
  Object.hasOwn(POD_TEMPLATE, kind) ? POD_TEMPLATE[kind] : undefined;

/** An object that runs pods. */
export interface Workload {
  manifest: Manifest;
  /** Path of the pod's template. */
  templatePath: readonly string[];
  template: YamlMap;
  /** Path of the pod's specification. */
  specPath: readonly string[];
  spec: YamlMap;
  containers: readonly Container[];
}

/** A container of a workload. */
export interface Container extends Place {
  workload: Manifest;
  role: 'main' | 'init' | 'ephemeral';
  name?: string;
  image?: string;
  spec: YamlMap;
}

const ROLES = [
  ['containers', 'main'],
  ['initContainers', 'init'],
  ['ephemeralContainers', 'ephemeral'],
] as const;

const text = (map: YamlMap, key: string) => {
  const value = get(map, key);
  return typeof value === 'string' ? value : undefined;
};

/** The workload that a manifest is, or undefined. */
export function workloadOf(manifest: Manifest): Workload | undefined {
  const templatePath = podTemplateOf(manifest);
  if (!templatePath) {
    return undefined;
  }
  const template = asMap(at(manifest.object, templatePath));
  const spec = asMap(get(template, 'spec'));
  if (!template || !spec) {
    return undefined;
  }
  const specPath = [...templatePath, 'spec'];
  const containers = ROLES.flatMap(([key, role]) =>
    asList(get(spec, key)).flatMap((item, index): Container[] => {
      const container = asMap(item);
      return container
        ? [
            {
              workload: manifest,
              manifest,
              path: [...specPath, key, index],
              role,
              name: text(container, 'name'),
              image: text(container, 'image'),
              spec: container,
            },
          ]
        : [];
    }),
  );
  return { manifest, templatePath, template, specPath, spec, containers };
}
