import { nameOf, parseImage } from '../docker/imageReference';
import { Repository } from '../Repository';
import { asList, asMap, asText, at, get } from '../parse/yaml';
import { textsOf } from '../parse/texts';
import { sameEnvironment } from './environments';
import { Manifest } from './Manifest';
import { isOpaque } from './opaque';
import { any, Match } from './selectors';
import { Workload } from './workloads';

/** How a cluster of CloudNativePG says that it is backed up. */
export type ClusterBackup =
  | 'none'
  | 'unclear'
  | 'object-store'
  | 'snapshot'
  | 'plugin';

const BARMAN = 'barman-cloud';

/** Plugins of a cluster that make backups. */
const pluginsOf = ({ object }: Manifest) =>
  asList(at(object, ['spec', 'plugins'])).filter(plugin =>
    asText(get(asMap(plugin), 'name'))?.startsWith(BARMAN),
  );

export function clusterBackup(manifest: Manifest): ClusterBackup {
  const backup = at(manifest.object, ['spec', 'backup']);
  if (pluginsOf(manifest).length > 0) return 'plugin';
  if (isOpaque(backup)) return 'unclear';
  if (asMap(get(asMap(backup), 'barmanObjectStore'))) return 'object-store';
  return asMap(get(asMap(backup), 'volumeSnapshot')) ? 'snapshot' : 'none';
}

/** Names of the stores that the plugins of a cluster write to. */
export const storesOf = (manifest: Manifest): (string | undefined)[] =>
  pluginsOf(manifest).map(plugin =>
    asText(at(plugin, ['parameters', 'barmanObjectName'])),
  );

/** Whether something starts the backups of a cluster. */
export function isScheduled(cluster: Manifest, repository: Repository): Match {
  return any(
    repository
      .ofKind('ScheduledBackup')
      .filter(one => sameEnvironment(one, cluster))
      .map(({ object }): Match => {
        const name = asText(at(object, ['spec', 'cluster', 'name']));
        if (name !== undefined && name === cluster.name) return 'yes';
        return isOpaque(name) || isOpaque(cluster.name) ? 'unclear' : 'no';
      }),
  );
}

const DUMPS =
  /pg_dump|pg_basebackup|mysqldump|mariadb-dump|mariabackup|mongodump|xtrabackup|pgbackrest|barman|wal-g|restic|backup|sauvegarde/i;

/** Texts of a container's command, of its image and of its variables. */
const textsOfContainers = ({ containers }: Workload): string[] =>
  containers.flatMap(({ spec }) =>
    ['image', 'command', 'args', 'env', 'envFrom'].flatMap(key =>
      [...textsOf(get(spec, key))].map(({ text }) => text),
    ),
  );

/** Scripts that a workload mounts, as far as the repository has them. */
function scriptsOf({ spec }: Workload, repository: Repository): string[] {
  const names = asList(get(spec, 'volumes')).map(volume =>
    asText(at(volume, ['configMap', 'name'])),
  );
  return repository
    .ofKind('ConfigMap')
    .filter(({ name }) => name !== undefined && names.includes(name))
    .flatMap(({ object }) => [...textsOf(get(object, 'data'))])
    .map(({ text }) => text);
}

const commandsOf = ({ containers }: Workload): string[] =>
  containers.flatMap(({ spec }) =>
    ['command', 'args'].flatMap(key =>
      [...textsOf(get(spec, key))].map(({ text }) => text),
    ),
  );

/** Workloads that export a database: by their names, images or commands. */
export const dumpersOf = (repository: Repository): Workload[] =>
  repository.workloads.filter(workload => {
    const { manifest, containers } = workload;
    const images = containers.map(({ image }) =>
      image === undefined ? '' : nameOf(parseImage(image)),
    );
    const isTask = manifest.kind === 'CronJob';
    const telling = isTask
      ? [manifest.name ?? '', ...images, ...commandsOf(workload)]
      : images;
    return telling.some(text => DUMPS.test(text));
  });

const S3 =
  /s3:\/\/|s3cmd|s3api|rclone|\baws s3\b|aws-cli|\bmc (cp|mirror|pipe)\b|minio\/mc|(^|_)S3_|^AWS_|BUCKET|S3_ENDPOINT/;

/** Whether a workload that exports a database sends it to S3. */
export const sendsToS3 = (
  workload: Workload,
  repository: Repository,
): Match => {
  const texts = [
    ...textsOfContainers(workload),
    ...scriptsOf(workload, repository),
  ];
  if (texts.some(text => S3.test(text))) return 'yes';
  return texts.some(isOpaque) ? 'unclear' : 'no';
};
