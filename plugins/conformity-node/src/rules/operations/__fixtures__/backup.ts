import { Fixture } from '../../../testing/fixtures';

const cluster = (more = '') => `
apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata: { name: db }
spec:
  instances: 2
  ${more}
`;

const BARMAN =
  'backup: { barmanObjectStore: { destinationPath: "s3://backups/db" } }';

const scheduled = (name = 'db') => `
apiVersion: postgresql.cnpg.io/v1
kind: ScheduledBackup
metadata: { name: nightly }
spec: { schedule: "0 0 2 * * *", cluster: { name: ${name} } }
`;

const statefulSet = (image: string) => `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec:
  template:
    spec:
      containers: [{ name: db, image: "${image}" }]
`;

const dump = `
apiVersion: batch/v1
kind: CronJob
metadata: { name: nightly }
spec:
  schedule: "0 2 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          containers:
            - name: dump
              image: docker.io/library/postgres:17.2
              command: [sh, -c, "pg_dump -Fc app | aws s3 cp - s3://backups/app"]
`;

const chart = (values: string) => ({
  'Chart.yaml': `apiVersion: v2
name: demo
version: 0.1.0
dependencies:
  - { name: postgresql, version: 16.2.1, repository: "oci://registry.example.org/charts", condition: postgresql.enabled }
`,
  'values.yaml': values,
});

export const backupFixtures: readonly Fixture[] = [
  {
    name: 'CloudNativePG with its backups, and what starts them',
    files: { 'k8s/db.yaml': `${cluster(BARMAN)}---${scheduled()}` },
    verdict: 'conforming',
  },
  {
    name: 'another database, and a task that exports it',
    files: {
      'k8s/db.yaml': statefulSet('docker.io/library/mariadb:11.4.4'),
      'k8s/dump.yaml': dump,
    },
    verdict: 'conforming',
  },
  {
    name: 'CloudNativePG without backup, whatever would start it',
    files: { 'k8s/db.yaml': `${cluster()}---${scheduled()}` },
    verdict: 'not-conforming',
    at: 'k8s/db.yaml:5',
  },
  {
    name: 'another database, and nothing',
    files: {
      'k8s/db.yaml': statefulSet(
        'registry.example.org:5000/bitnami/mongodb:8.0.4',
      ),
    },
    verdict: 'not-conforming',
    at: 'k8s/db.yaml:5',
  },
  {
    name: 'backups that nothing starts',
    files: { 'k8s/db.yaml': `${cluster(BARMAN)}---${scheduled('other')}` },
    verdict: 'warning',
    at: 'k8s/db.yaml:5',
  },
  {
    name: 'a development without backup, and a production with',
    files: {
      'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
      'values-dev.yaml': 'backup: false\n',
      'values-prod.yaml': 'backup: true\n',
      'templates/db.yaml': `${cluster(`{{- if .Values.backup }}\n  ${BARMAN}\n  {{- end }}`)}`,
      'templates/backup.yaml': scheduled(),
    },
    verdict: 'conforming',
  },
  {
    name: 'a dependency whose values switch its backup off',
    files: chart('postgresql:\n  backup:\n    enabled: false\n'),
    verdict: 'not-conforming',
    at: 'values.yaml:3',
  },
  {
    name: 'a dependency whose values say nothing',
    files: chart('postgresql: {}\n'),
    verdict: 'unknown',
    at: 'Chart.yaml:5',
  },
  {
    name: 'a dependency that is switched off',
    files: chart('postgresql: { enabled: false }\n'),
    verdict: 'not-applicable',
  },
  {
    name: 'no database',
    files: { 'k8s/api.yaml': statefulSet('harbor.example/demo/api:1.0.0') },
    verdict: 'not-applicable',
  },
];
