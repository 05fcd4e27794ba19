import { asList, asMap, asText, get, YamlMap } from '../../parse/yaml';
import { Manifest } from '../Manifest';
import { Kustomization } from './Kustomization';

const KINDS = [
  ['configMapGenerator', 'ConfigMap', 'data'],
  ['secretGenerator', 'Secret', 'stringData'],
] as const;

const split = (line: string): [string, string] | undefined => {
  const at = line.indexOf('=');
  return at > 0 ? [line.slice(0, at).trim(), line.slice(at + 1)] : undefined;
};

const base = (path: string) => path.slice(path.lastIndexOf('/') + 1);

function entriesOf(
  map: YamlMap | undefined,
  textAt: (path: string) => string | undefined,
): [string, string][] {
  const texts = (key: string) =>
    asList(get(map, key)).flatMap(item => asText(item) ?? []);
  const env = asText(get(map, 'env'));
  return [
    ...texts('literals').flatMap(line => {
      const entry = split(line);
      return entry ? [entry] : [];
    }),
    ...texts('files').map((line): [string, string] => {
      const [key, path] = split(line) ?? [base(line), line];
      return [key, textAt(path) ?? ''];
    }),
    ...[...texts('envs'), ...(env === undefined ? [] : [env])].flatMap(path =>
      (textAt(path) ?? '').split(/\r?\n/).flatMap(line => {
        const entry = line.startsWith('#') ? undefined : split(line);
        return entry ? [entry] : [];
      }),
    ),
  ];
}

/** The ConfigMaps and Secrets that a kustomization makes. */
export function generated(
  { file, map }: Kustomization,
  textAt: (path: string) => string | undefined,
  environment: string | undefined,
): Manifest[] {
  return KINDS.flatMap(([key, kind, holder]) =>
    asList(get(map, key)).map((item, index): Manifest => {
      const declared = asMap(item);
      const name = asText(get(declared, 'name'));
      return {
        file,
        document: 0,
        base: [key, index],
        kind,
        apiVersion: 'v1',
        name,
        object: {
          apiVersion: 'v1',
          kind,
          metadata: { name: name ?? null },
          [holder]: Object.fromEntries(entriesOf(declared, textAt)),
        },
        origin: 'kustomize',
        confidence: 'certain',
        environment,
      };
    }),
  );
}
