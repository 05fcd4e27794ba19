import { nameOf, parseImage } from '../docker/imageReference';
import { Repository } from '../Repository';
import { asList, asMap, asText, get } from '../parse/yaml';
import { Chart } from './helm/chart';
import { Manifest } from './Manifest';
import { Workload } from './workloads';

const DATABASES =
  /^(postgres|postgresql(-repmgr|-ha)?|postgis|timescaledb(-ha)?|pgvector|mariadb(-galera)?|mysql(-server)?|percona(-server)?|mongo|mongodb(-community-server|-sharded)?|couchdb|cockroach|cassandra|influxdb)$/;

// Other servers whose very task is to keep things.
const KEEPERS =
  /^(redis|valkey|memcached|rabbitmq|kafka|zookeeper|elasticsearch|opensearch|minio|etcd|nats|solr|vault|pgadmin4?)/;

const runs = ({ containers }: Workload, names: RegExp): boolean =>
  containers.some(
    ({ role, image }) =>
      role === 'main' &&
      image !== undefined &&
      names.test(nameOf(parseImage(image))),
  );

/** True for a workload that is a database. */
export const isDatabase = (workload: Workload): boolean =>
  runs(workload, DATABASES);

/** True for a database, a cache, a broker: what keeps a state for others. */
export const keepsState = (workload: Workload): boolean =>
  runs(workload, DATABASES) || runs(workload, KEEPERS);

/** PostgreSQL clusters that CloudNativePG runs. */
export const cnpgClusters = (repository: Repository): Manifest[] =>
  repository
    .ofKind('Cluster')
    .filter(({ apiVersion }) => apiVersion.startsWith('postgresql.cnpg.io/'));

/** A dependency of a chart, as `Chart.yaml` declares it. */
export interface Declared {
  chart: Chart;
  index: number;
  name: string;
  /** Key of its values. */
  alias: string;
  version?: string | number;
  repository?: string;
  /** Path of the value that switches it on or off. */
  condition?: readonly string[];
}

/** What charts depend on, as `Chart.yaml` says it. */
export const dependenciesOf = (chart: Chart): Declared[] =>
  asList(get(chart.description, 'dependencies')).flatMap((item, index) => {
    const map = asMap(item);
    const name = asText(get(map, 'name'));
    if (name === undefined) return [];
    const version = get(map, 'version');
    return [
      {
        chart,
        index,
        name,
        alias: asText(get(map, 'alias')) ?? name,
        ...((typeof version === 'string' || typeof version === 'number') && {
          version,
        }),
        repository: asText(get(map, 'repository')),
        condition: asText(get(map, 'condition'))?.split(',')[0]?.split('.'),
      },
    ];
  });

/** Dependencies that are not in the repository: nobody knows what they bring. */
export const remoteDependencies = (repository: Repository): Declared[] =>
  repository.charts
    .flatMap(dependenciesOf)
    .filter(
      ({ chart, name, repository: from = '' }) =>
        from !== '' &&
        !from.startsWith('file:') &&
        !repository.has(`${chart.folder}charts/${name}/Chart.yaml`),
    );

/** Databases that charts bring through a dependency. */
export const databaseDependencies = (repository: Repository): Declared[] =>
  remoteDependencies(repository).filter(
    ({ name, repository: from = '' }) =>
      DATABASES.test(name) ||
      (name === 'cluster' && from.includes('cloudnative-pg')),
  );
