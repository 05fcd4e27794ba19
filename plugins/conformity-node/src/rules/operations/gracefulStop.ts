import {
  gracefulStop,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { keepsState } from '../../manifests/databases';
import { isOpaque } from '../../manifests/opaque';
import { Workload } from '../../manifests/workloads';
import { judge } from '../../outcomes';
import { asMap, at, get } from '../../parse/yaml';
import { Clue, Rule } from '../../Rule';
import { onServices, titleOf } from './support';

/** Seconds after which a restart is no longer a fast one. */
const LONG = 120;

const UNSAID: Localized = {
  fr: 'Ni terminationGracePeriodSeconds, ni preStop.',
  en: 'No terminationGracePeriodSeconds or preStop.',
};

const BRUTAL: Localized = {
  fr: 'Les pods sont arrêtés sans délai.',
  en: 'Pods are stopped without delay.',
};

const SLOW: Localized = {
  fr: `Un arrêt peut durer plus de ${LONG} secondes.`,
  en: `A stop may last more than ${LONG} seconds.`,
};

type Verdict = 'good' | 'bad' | 'unclear' | 'doubtful';

function stopOf(workload: Workload): { verdict: Verdict; clue: Clue } {
  const { manifest, spec, specPath, containers } = workload;
  const key = 'terminationGracePeriodSeconds';
  const grace = get(spec, key);
  const tell = (verdict: Verdict, detail: Localized) => ({
    verdict,
    clue: {
      place: {
        manifest,
        path: grace === undefined ? specPath : [...specPath, key],
      },
      value: titleOf(manifest),
      detail,
    },
  });
  if (isOpaque(grace)) return tell('unclear', UNSAID);
  if (grace !== undefined && grace !== null) {
    const seconds = Number(typeof grace === 'object' ? NaN : grace);
    if (seconds <= 0) return tell('bad', BRUTAL);
    return seconds > LONG && !keepsState(workload)
      ? tell('doubtful', SLOW)
      : tell('good', UNSAID);
  }
  const prepares = containers.some(
    one =>
      isOpaque(get(one.spec, 'lifecycle')) ||
      asMap(at(one.spec, ['lifecycle', 'preStop'])) !== undefined,
  );
  return tell(prepares ? 'good' : 'doubtful', UNSAID);
}

export const gracefulStopRule: Rule = {
  description: gracefulStop,
  check: repository =>
    onServices(repository, services => {
      const found = services.map(stopOf);
      const clues = (wanted: Verdict) =>
        found.flatMap(({ verdict, clue }) =>
          verdict === wanted ? [clue] : [],
        );
      return judge({
        bad: clues('bad'),
        unclear: clues('unclear'),
        doubtful: clues('doubtful'),
      });
    }),
};
