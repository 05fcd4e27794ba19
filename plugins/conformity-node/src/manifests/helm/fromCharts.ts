import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { readYaml, YamlFile } from '../../parse/yaml';
import { Snapshot } from '../../snapshot/Snapshot';
import { Manifest, Manifests } from '../Manifest';
import { manifestsOf } from '../manifestOf';
import { isOpaque, lookAt, UNCLEAR } from '../opaque';
import { podTemplateOf } from '../workloads';
import { Budget } from './budget';
import { Chart, isLibrary } from './chart';
import { settleOpaqueLines } from './opaqueLines';
import { Problem, readChart, Rendered } from './readChart';

/** What Helm itself made of a chart, or why it made nothing. @public */
export type HelmResult =
  | { rendered: readonly Rendered[] }
  | { failure: { file: string; reason: Localized } };

/** What Helm itself made of charts, by their folders; see {@link renderWithHelm}. @public */
export type HelmOutput = ReadonlyMap<string, HelmResult>;

interface Found {
  manifests: Manifest[];
  problems: { file: string; reason: Localized }[];
}

const REASONS: Record<Problem['kind'], (problem: Problem) => Localized> = {
  template: ({ file }) => ({
    fr: `Le modèle Helm ${file} n’a pas pu être lu sans Helm : il utilise ce que la lecture statique ne connaît pas.`,
    en: `The Helm template ${file} could not be read without Helm: it uses what static reading does not know.`,
  }),
  size: ({ file }) => ({
    fr: `Le modèle Helm ${file} n’a pas été lu en entier : il ne finit pas, ou produit trop.`,
    en: `The Helm template ${file} was not read whole: it does not end, or makes too much.`,
  }),
  values: ({ file }) => ({
    fr: `Le fichier de valeurs ${file} n’est pas du YAML valide : le chart n’est pas lu avec lui.`,
    en: `The value file ${file} is no valid YAML: the chart is not read with it.`,
  }),
  dependency: ({ file, dependency = '' }) => ({
    fr: `Le chart ${file} dépend de ${dependency}, qui n’est pas dans le dépôt : ce qu’il déploie n’est pas connu.`,
    en: `The chart ${file} depends on ${dependency}, which is not in the repository: what it deploys is not known.`,
  }),
};

const notYaml = (file: string): Localized => ({
  fr: `Le modèle Helm ${file} ne donne pas du YAML valide.`,
  en: `The Helm template ${file} does not make valid YAML.`,
});

/** Pods that a helper which only Helm knows writes whole. */
const isHidden = (manifest: Manifest) => {
  const path = podTemplateOf(manifest);
  return path && lookAt(manifest.object, [...path, 'spec']) === UNCLEAR;
};

/** Objects of what templates made. */
function manifestsIn(
  rendered: readonly Rendered[],
  confidence: Manifest['confidence'],
): Found {
  const found: Found = { manifests: [], problems: [] };
  // Most of a chart is the same in each environment.
  const known = new Map<string, YamlFile>();
  for (const { file, text, environment } of rendered) {
    const read = known.get(text) ?? readYaml(settleOpaqueLines(text));
    known.set(text, read);
    if (!('documents' in read)) {
      found.problems.push({ file, reason: notYaml(file) });
      continue;
    }
    for (const [document, value] of read.documents.entries()) {
      const manifests = manifestsOf(value, {
        file,
        document,
        origin: 'helm',
        confidence,
        environment,
      });
      if (isOpaque(value) || manifests.some(isHidden)) {
        const reason = REASONS.template({ file, kind: 'template' });
        found.problems.push({ file, reason });
      }
      found.manifests.push(...manifests);
    }
  }
  return found;
}

function withoutHelm(snapshot: Snapshot, chart: Chart, budget: Budget): Found {
  const { rendered, problems } = readChart(snapshot, chart, budget);
  const found = manifestsIn(rendered, 'probable');
  return {
    manifests: found.manifests,
    problems: [
      ...problems.map(problem => ({
        file: problem.file,
        reason: REASONS[problem.kind](problem),
      })),
      ...found.problems,
    ],
  };
}

const tooManyVariants = ({ folder, moreVariants }: Chart) =>
  moreVariants === 0
    ? []
    : [
        {
          file: `${folder}Chart.yaml`,
          reason: {
            fr: `Le chart ${folder}Chart.yaml a trop de fichiers de valeurs : ${moreVariants} n’ont pas été lus.`,
            en: `The chart ${folder}Chart.yaml has too many value files: ${moreVariants} were not read.`,
          },
        },
      ];

const once = (problems: Found['problems']): Found['problems'] => [
  ...new Map(problems.map(one => [one.file + one.reason.en, one])).values(),
];

/** Objects of charts: as Helm made them where it did, as they read otherwise. */
export function fromCharts(
  snapshot: Snapshot,
  charts: readonly Chart[],
  helm: HelmOutput,
  budget: Budget,
): Found & Pick<Manifests, 'charts'> {
  const found = charts.map((chart): Found => {
    const made = helm.get(chart.folder);
    if (made && 'rendered' in made)
      return manifestsIn(made.rendered, 'certain');
    const { manifests, problems } = withoutHelm(snapshot, chart, budget);
    return {
      manifests,
      problems: made ? [made.failure, ...problems] : problems,
    };
  });
  const isRendered = charts
    .filter(chart => !isLibrary(chart))
    .every(({ folder }) => {
      const made = helm.get(folder);
      return made !== undefined && 'rendered' in made;
    });
  const how = isRendered ? 'rendered' : 'read';
  return {
    manifests: found.flatMap(({ manifests }) => manifests),
    problems: once([
      ...charts.flatMap(tooManyVariants),
      ...found.flatMap(({ problems }) => problems),
    ]),
    charts: charts.length === 0 ? 'none' : how,
  };
}
