import { describeRule, documentation } from '../../rule';

/** Values of a chart, by environment. @public */
export const chartValues = describeRule({
  id: 'chart-values',
  level: 'good-practices',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Un fichier de valeurs par environnement',
    en: 'One file of values for each environment',
  },
  what: {
    fr: 'Chaque chart Helm a un values.yaml, et un values-<environnement>.yaml pour chaque environnement.',
    en: 'Each Helm chart has a values.yaml, and a values-<environment>.yaml for each environment.',
  },
  why: {
    fr: 'La même image et le même chart servent partout : ce qui change d’un environnement à l’autre ne tient que dans ces fichiers. La console les nomme d’après l’environnement.',
    en: 'The same image and the same chart serve everywhere: what differs between environments is only in these files, which the console names by the environment.',
  },
  how: {
    fr: 'À côté de Chart.yaml, créez values.yaml, puis values-<env>.yaml du nom exact de chaque environnement de la console, et indiquez « values.yaml,values-<env>.yaml » dans le champ « Fichiers values » du dépôt.',
    en: 'Beside Chart.yaml, create values.yaml, then values-<env>.yaml with the exact name of each environment of the console, and write "values.yaml,values-<env>.yaml" in the field "Fichiers values" of the repository.',
  },
  link: documentation('guide/deployment-with-argo'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-5' },
    { kind: 'cct', requirement: 'EXI-ARCH-22' },
    { kind: 'documentation', page: 'guide/deployment-with-argo' },
  ],
  audited: [],
  enforced: [],
});
