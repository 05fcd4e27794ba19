import { describeRule, documentation } from '../../rule';

/** The application's logs arrive. @public */
export const collectedLogs = describeRule({
  id: 'logs-collected',
  level: 'operations',
  severity: 'low',
  reads: 'tool',
  title: {
    fr: 'Journaux de l’application collectés',
    en: 'Application logs collected',
  },
  what: {
    fr: 'Loki reçoit les journaux de l’application, structurés en JSON ou en GELF.',
    en: 'Loki receives the application’s logs, structured in JSON or GELF.',
  },
  why: {
    fr: 'Seule la sortie standard est collectée : ce qui s’écrit dans un fichier disparaît avec le conteneur.',
    en: 'Only the standard output is collected: what is written in a file disappears with the container.',
  },
  how: {
    fr: 'Écrivez les journaux sur la sortie standard, une ligne JSON ou GELF par événement, et vérifiez-les dans l’onglet Explore du Grafana du projet. Au-delà de 30 jours, archivez-les.',
    en: 'Write the logs to the standard output, one line of JSON or GELF per event, and check them in the Explore tab of the project’s Grafana. Beyond 30 days, archive them.',
  },
  link: documentation('guide/logs/loki'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-23' },
    { kind: 'documentation', page: 'guide/logs/loki' },
    { kind: 'documentation', page: 'guide/archive-logs' },
  ],
  audited: [],
  enforced: [],
});
