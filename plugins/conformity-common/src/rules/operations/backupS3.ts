import { describeRule, documentation } from '../../rule';

/** Backups are elsewhere. @public */
export const backupS3 = describeRule({
  id: 'backup-s3',
  level: 'operations',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Sauvegardes sur S3',
    en: 'Backups on S3',
  },
  what: {
    fr: 'Les sauvegardes partent vers un stockage S3 indépendant du cluster.',
    en: 'Backups go to an S3 storage that does not depend on the cluster.',
  },
  why: {
    fr: 'Une sauvegarde sur un volume ou un instantané du même cluster se perd avec lui.',
    en: 'A backup on a volume or a snapshot of the same cluster is lost with it.',
  },
  how: {
    fr: 'Mettez destinationPath: s3://<bucket>/<chemin> sous spec.backup.barmanObjectStore du Cluster CloudNativePG, ou faites envoyer l’export par le CronJob vers s3://<bucket>.',
    en: 'Put destinationPath: s3://<bucket>/<path> under spec.backup.barmanObjectStore of the CloudNativePG Cluster, or have the CronJob send the export to s3://<bucket>.',
  },
  link: documentation('agreement/faq'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-4' },
    { kind: 'documentation', page: 'agreement/faq' },
  ],
  audited: [],
  enforced: [],
});
