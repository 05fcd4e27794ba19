import { describeRule, documentation } from '../../rule';

/** Databases are backed up. @public */
export const backup = describeRule({
  id: 'backup',
  level: 'operations',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Base de données sauvegardée',
    en: 'Database with a backup',
  },
  what: {
    fr: 'Chaque base de données que le dépôt déclare a une sauvegarde régulière.',
    en: 'Each database that the repository declares has a regular backup.',
  },
  why: {
    fr: 'La sauvegarde est à la charge de l’équipe produit : la plateforme ne restaure pas les données d’une application.',
    en: 'The backup is for the product team to make: the platform does not restore the data of an application.',
  },
  how: {
    fr: 'Pour un Cluster CloudNativePG, ajoutez spec.backup et un ScheduledBackup dont spec.cluster.name le nomme ; pour une autre base, un CronJob qui exporte les données (pg_dump, mariadb-dump, mongodump).',
    en: 'For a CloudNativePG Cluster, add spec.backup and a ScheduledBackup whose spec.cluster.name names it; for another database, a CronJob that exports the data (pg_dump, mariadb-dump, mongodump).',
  },
  link: documentation('agreement/faq'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ORG-17b' },
    { kind: 'documentation', page: 'agreement/faq' },
  ],
  audited: [],
  enforced: [],
});
