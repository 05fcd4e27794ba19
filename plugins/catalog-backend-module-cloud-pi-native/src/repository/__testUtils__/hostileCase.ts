import { Files } from './startForge';

/** A file that tries something, and all that may come of it. */
export interface HostileCase {
  tries: string;
  files: Files;
  /** What stands for the repository; its fall-back where absent. */
  shows?: string[];
  /** What operators are told, in the same order. */
  told?: (string | RegExp)[];
  /** What the entity is like. */
  like?: object;
  /** All of its annotations, but for what the platform always writes. */
  annotations?: Record<string, string>;
}

type Part = Record<string, unknown>;

/** A valid component, changed. */
export const component = (
  name: string,
  { metadata, spec, ...root }: { metadata?: Part; spec?: Part } & Part = {},
) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  ...root,
  metadata: { name, ...metadata },
  spec: {
    type: 'service',
    lifecycle: 'production',
    owner: 'demo',
    system: 'demo',
    ...spec,
  },
});

/** A valid API, changed. */
export const api = (name: string, definition: unknown, spec: Part = {}) =>
  component(name, { kind: 'API', spec: { definition, ...spec } });

/** The files of a repository with a catalogue file. */
export const catalogFile = (...documents: unknown[]): Files => ({
  'catalog-info.yaml': documents
    .map(document =>
      typeof document === 'string' ? document : JSON.stringify(document),
    )
    .join('\n---\n'),
});

/** A case whose one component is taken, without what it claims. */
export const taken = (
  tries: string,
  name: string,
  parts: Parameters<typeof component>[1],
  rest: Partial<HostileCase> = {},
): HostileCase => ({
  tries,
  files: catalogFile(component(name, parts)),
  shows: [`component:default/${name.toLowerCase()}`],
  ...rest,
});

/** A case whose file is refused: the fall-back stands for the repository. */
export const refused = (
  tries: string,
  file: unknown,
  why: RegExp,
): HostileCase => ({ tries, files: catalogFile(file), told: [why] });
