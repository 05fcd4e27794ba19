import { describeRule, documentation } from '../../rule';

/** The project was provisioned by the console's present version. @public */
export const provisioningVersion = describeRule({
  id: 'prov-version',
  level: 'good-practices',
  severity: 'low',
  reads: 'console',
  title: {
    fr: 'Projet provisionné avec la version courante',
    en: 'Project provisioned with the current version',
  },
  what: {
    fr: 'Le dernier provisionnement réussi du projet a été fait par la version de la console en service.',
    en: 'The project’s last successful provisioning was done by the version of the console that is in service.',
  },
  why: {
    fr: 'Une nouvelle version change ce que la console écrit dans les outils : jusqu’au prochain provisionnement, le projet garde l’ancienne organisation et ses droits.',
    en: 'A new version changes what the console writes in the tools: until the next provisioning, the project keeps the former layout and its rights.',
  },
  how: {
    fr: 'Dans la console, ouvrez le projet et choisissez « Reprovisionner le projet » ; en cas d’échec, lisez l’onglet Journaux.',
    en: 'In the console, open the project and choose “Reprovisionner le projet”; if it fails, read the Logs tab.',
  },
  link: documentation('guide/changelog'),
  sources: [{ kind: 'documentation', page: 'guide/changelog' }],
  audited: [],
  enforced: [],
});
