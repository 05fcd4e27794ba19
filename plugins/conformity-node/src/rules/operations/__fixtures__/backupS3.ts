import { Fixture } from '../../../testing/fixtures';

const cluster = (backup: string) => `
apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata: { name: db }
spec:
  instances: 2
  ${backup}
`;

const barman = (destination: string, endpoint = 'https://s3.example.org') =>
  cluster(`backup:
    barmanObjectStore:
      endpointURL: ${endpoint}
      destinationPath: ${destination}`);

const plugin = cluster(
  'plugins: [{ name: barman-cloud.cloudnative-pg.io, parameters: { barmanObjectName: store } }]',
);

const store = `
apiVersion: barmancloud.cnpg.io/v1
kind: ObjectStore
metadata: { name: store }
spec: { configuration: { destinationPath: "s3://backups/db" } }
`;

const dump = (command: string, volumes = '[]') => `
apiVersion: batch/v1
kind: CronJob
metadata: { name: nightly }
spec:
  jobTemplate:
    spec:
      template:
        spec:
          volumes: ${volumes}
          containers:
            - { name: dump, image: "docker.io/library/postgres:17.2", command: [sh, -c, "${command}"] }
`;

const script = `
apiVersion: v1
kind: ConfigMap
metadata: { name: scripts }
data:
  backup.sh: |
    pg_dump app | mc pipe store/backups/app
`;

export const backupS3Fixtures: readonly Fixture[] = [
  {
    name: 'CloudNativePG to S3',
    files: { 'db.yaml': barman('s3://backups/db') },
    verdict: 'conforming',
  },
  {
    name: 'CloudNativePG to S3 by its plugin',
    files: { 'db.yaml': `${plugin}---${store}` },
    verdict: 'conforming',
  },
  {
    name: 'a task whose script is in a ConfigMap',
    files: {
      'dump.yaml': `${dump('/scripts/backup.sh', '[{ name: s, configMap: { name: scripts } }]')}---${script}`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a snapshot in the same cluster',
    files: {
      'db.yaml': cluster('backup: { volumeSnapshot: { className: csi } }'),
    },
    verdict: 'not-conforming',
    at: 'db.yaml:7',
  },
  {
    name: 'a task that keeps its export on a volume',
    files: { 'dump.yaml': dump('pg_dump app > /backups/app.sql') },
    verdict: 'not-conforming',
    at: 'dump.yaml:11',
  },
  {
    name: 'a MinIO of the same namespace',
    files: { 'db.yaml': barman('s3://backups/db', 'http://minio:9000') },
    verdict: 'warning',
    at: 'db.yaml:9',
  },
  {
    name: 'a store that only Helm could tell',
    files: {
      'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
      'templates/db.yaml': barman('{{ lookup "v1" "ConfigMap" "" "bucket" }}'),
    },
    verdict: 'unknown',
  },
  {
    name: 'a store that is declared elsewhere',
    files: { 'db.yaml': plugin },
    verdict: 'unknown',
  },
  {
    name: 'no backup, which another rule says',
    files: { 'db.yaml': cluster('storage: { size: 10Gi }') },
    verdict: 'not-applicable',
  },
];
