import {
  haSpread,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { keepsState } from '../../manifests/databases';
import { isOpaque } from '../../manifests/opaque';
import { any, Match, selects } from '../../manifests/selectors';
import { Workload } from '../../manifests/workloads';
import { judge } from '../../outcomes';
import { asList, asMap, at, get, Yaml } from '../../parse/yaml';
import { Clue, Rule } from '../../Rule';
import { onProduction, titleOf } from './support';

const NONE: Localized = {
  fr: 'Ni topologySpreadConstraints, ni podAntiAffinity.',
  en: 'No topologySpreadConstraints or podAntiAffinity.',
};

const OTHERS: Localized = {
  fr: 'Le sélecteur de la répartition ne désigne pas ces pods.',
  en: 'The selector that spreads does not pick these pods.',
};

const AFFINITY = ['affinity', 'podAntiAffinity'];
const CONSTRAINTS = 'topologySpreadConstraints';

/** Selectors by which the pods of a workload are spread. */
function selectorsOf(spec: Yaml): (Yaml | undefined)[] {
  const affinity = at(spec, AFFINITY);
  const required = at(affinity, [
    'requiredDuringSchedulingIgnoredDuringExecution',
  ]);
  const preferred = at(affinity, [
    'preferredDuringSchedulingIgnoredDuringExecution',
  ]);
  return [
    ...asList(at(spec, [CONSTRAINTS])),
    ...asList(required),
    ...asList(preferred).map(item => get(asMap(item), 'podAffinityTerm')),
  ].map(term => get(asMap(term), 'labelSelector'));
}

function spreadOf({ template, spec, manifest, specPath }: Workload): {
  match: Match;
  clue: Clue;
} {
  const value = titleOf(manifest);
  const written = [
    at(spec, AFFINITY),
    get(spec, 'affinity'),
    get(spec, CONSTRAINTS),
  ];
  if (written.some(isOpaque)) {
    const clue = {
      place: { manifest, path: [...specPath, CONSTRAINTS] },
      value,
    };
    return { match: 'unclear', clue };
  }
  const selectors = selectorsOf(spec);
  const labels = at(template, ['metadata', 'labels']);
  return {
    match: any(selectors.map(selector => selects(selector, labels))),
    clue: {
      place: {
        manifest,
        path:
          selectors.length === 0
            ? specPath
            : [...specPath, get(spec, CONSTRAINTS) ? CONSTRAINTS : 'affinity'],
      },
      value,
      detail: selectors.length === 0 ? NONE : OTHERS,
    },
  };
}

export const haSpreadRule: Rule = {
  description: haSpread,
  check: repository =>
    onProduction(repository, workloads => {
      const found = workloads.map(workload => ({
        ...spreadOf(workload),
        isData: keepsState(workload),
      }));
      const clues = (wanted: Match, isData?: boolean) =>
        found
          .filter(
            ({ match, isData: own }) =>
              match === wanted && (isData === undefined || own === isData),
          )
          .map(({ clue }) => clue);
      return judge({
        bad: clues('no', false),
        unclear: clues('unclear'),
        // A single pod, most often, which has nothing to be spread from.
        doubtful: clues('no', true),
      });
    }),
};
