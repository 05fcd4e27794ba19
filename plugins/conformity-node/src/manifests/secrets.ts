import { Repository } from '../Repository';
import { asList, asMap, asText, at, get, YamlMap } from '../parse/yaml';
import { Manifest, Place } from './Manifest';
import { Workload } from './workloads';

/** A Secret that pods cannot start without. */
export interface NeededSecret {
  name: string;
  place: Place;
}

const PROJECTED = 'projected';

const isOptional = (reference: YamlMap | undefined) =>
  get(reference, 'optional') === true;

/** Secrets that the pods of a workload refer to, but for those to pull images. */
export function neededBy(workload: Workload): NeededSecret[] {
  const { manifest, spec, specPath } = workload;
  const need = (
    reference: YamlMap | undefined,
    key: string,
    path: readonly (string | number)[],
  ): NeededSecret[] => {
    const name = asText(get(reference, key));
    return name === undefined || isOptional(reference)
      ? []
      : [{ name, place: { manifest, path } }];
  };
  const ofContainers = workload.containers.flatMap(({ spec: own, path }) => [
    ...asList(get(own, 'env')).flatMap((item, index) => {
      const keys = ['valueFrom', 'secretKeyRef'];
      return need(asMap(at(item, keys)), 'name', [
        ...path,
        'env',
        index,
        ...keys,
      ]);
    }),
    ...asList(get(own, 'envFrom')).flatMap((item, index) =>
      need(asMap(get(asMap(item), 'secretRef')), 'name', [
        ...path,
        'envFrom',
        index,
        'secretRef',
      ]),
    ),
  ]);
  const ofVolumes = asList(get(spec, 'volumes')).flatMap((volume, index) => {
    const path = [...specPath, 'volumes', index];
    const sources = asList(at(volume, [PROJECTED, 'sources']));
    return [
      ...need(asMap(get(asMap(volume), 'secret')), 'secretName', [
        ...path,
        'secret',
      ]),
      ...sources.flatMap((source, number) =>
        need(asMap(get(asMap(source), 'secret')), 'name', [
          ...path,
          PROJECTED,
          'sources',
          number,
          'secret',
        ]),
      ),
    ];
  });
  return [...ofContainers, ...ofVolumes];
}

const spec = (manifest: Manifest) => asMap(get(manifest.object, 'spec'));
const ownNames =
  (...suffixes: string[]) =>
  ({ name }: Manifest) =>
    name === undefined ? [] : suffixes.map(suffix => `${name}${suffix}`);

/** Names of the Secrets that objects of some kinds make, where they are the platform's own way. */
const MADE_BY: Record<string, (manifest: Manifest) => (string | undefined)[]> =
  {
    VaultStaticSecret: manifest => [
      asText(at(manifest.object, ['spec', 'destination', 'name'])),
    ],
    VaultDynamicSecret: manifest => [
      asText(at(manifest.object, ['spec', 'destination', 'name'])),
    ],
    VaultPKISecret: manifest => [
      asText(at(manifest.object, ['spec', 'destination', 'name'])),
    ],
    SopsSecret: manifest =>
      asList(get(spec(manifest), 'secretTemplates')).map(item =>
        asText(get(asMap(item), 'name')),
      ),
    Certificate: manifest => [asText(get(spec(manifest), 'secretName'))],
    // Of CloudNativePG, unless another operator has a kind of that name.
    Cluster: ownNames('-app', '-superuser', '-ca', '-server', '-replication'),
    RabbitmqCluster: ownNames('-default-user'),
    Elasticsearch: ownNames('-es-elastic-user', '-es-http-certs-public'),
    Keycloak: ownNames('-initial-admin'),
  };

/** Kinds of operators that the platform does not bring. */
const MADE_ELSEWHERE: typeof MADE_BY = {
  SealedSecret: ownNames(''),
  ExternalSecret: manifest => [
    asText(at(manifest.object, ['spec', 'target', 'name'])) ?? manifest.name,
  ],
};

const namesMade = (repository: Repository, table: typeof MADE_BY) =>
  new Set(
    Object.entries(table)
      .flatMap(([kind, names]) => repository.ofKind(kind).flatMap(names))
      .filter(name => name !== undefined),
  );

/** Secrets that the repository makes as the platform has it. */
export const secretsMade = (repository: Repository): ReadonlySet<string> =>
  namesMade(repository, MADE_BY);

/** Secrets that operators which the platform does not bring would make. */
export const secretsMadeElsewhere = (
  repository: Repository,
): ReadonlySet<string> => namesMade(repository, MADE_ELSEWHERE);
