import {
  Localized,
  obsHealth,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { keepsState } from '../../manifests/databases';
import { isOpaque } from '../../manifests/opaque';
import { Container, Workload } from '../../manifests/workloads';
import { judge, notApplicable } from '../../outcomes';
import { scalarText } from '../../parse/scalar';
import { asList, asMap, get, Yaml } from '../../parse/yaml';
import { Clue, Rule } from '../../Rule';
import { DATA_TIERS, onServices, tierOf } from './support';

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];

const NO_EXPOSED: Localized = {
  fr: 'Aucun composant du dépôt n’expose de port, en dehors des bases et des caches.',
  en: 'No component of the repository exposes a port, databases and caches aside.',
};

const NO_PATH: Localized = {
  fr: 'Aucune sonde n’appelle un chemin HTTP de santé.',
  en: 'No probe calls an HTTP path of health.',
};

const HOME: Localized = {
  fr: 'La sonde appelle la page d’accueil, pas un point de santé.',
  en: 'The probe calls the home page, not a health endpoint.',
};

/** What a probe asks for, from the best to the worst. */
type Asked = 'health' | 'unclear' | 'home' | 'nothing';
const ORDER: readonly Asked[] = ['health', 'unclear', 'home', 'nothing'];

function askedBy(probe: Yaml | undefined): Asked {
  if (isOpaque(probe)) return 'unclear';
  const map = asMap(probe);
  if (asMap(get(map, 'grpc'))) return 'health';
  const http = get(map, 'httpGet');
  if (isOpaque(http)) return 'unclear';
  if (!asMap(http)) return 'nothing';
  const path = scalarText(get(asMap(http), 'path')) ?? '/';
  if (isOpaque(path)) return 'unclear';
  return path === '/' || path === '' ? 'home' : 'health';
}

interface Health {
  asked: Asked;
  clue: Clue;
}

const mainOf = ({ containers }: Workload): Container[] =>
  containers.filter(({ role }) => role === 'main');

/** The best that a workload's probes ask for; undefined where it exposes nothing. */
function healthOf(workload: Workload): Health | undefined {
  const mains = mainOf(workload);
  const [first] = mains;
  if (!first) return undefined;
  const probes = mains.flatMap(({ manifest, path, name, spec }) =>
    PROBES.filter(key => get(spec, key) !== undefined).map(key => ({
      asked: askedBy(get(spec, key)),
      clue: { place: { manifest, path: [...path, key] }, value: name },
    })),
  );
  const isExposed =
    probes.some(({ asked }) => asked !== 'nothing') ||
    mains.some(({ spec }) => asList(get(spec, 'ports')).length > 0);
  if (!isExposed) return undefined;
  const [best] = probes.sort(
    (a, b) => ORDER.indexOf(a.asked) - ORDER.indexOf(b.asked),
  );
  const { manifest, path, name } = first;
  return (
    best ?? {
      asked: 'nothing',
      clue: { place: { manifest, path }, value: name },
    }
  );
}

export const obsHealthRule: Rule = {
  description: obsHealth,
  check: repository =>
    onServices(repository, services => {
      const found = services
        .filter(
          one => !keepsState(one) && !DATA_TIERS.includes(tierOf(one) ?? ''),
        )
        .flatMap(one => {
          const health = healthOf(one);
          return health ? [{ ...health, tier: tierOf(one) }] : [];
        });
      if (found.length === 0) return notApplicable(NO_EXPOSED);
      const clues = (
        wanted: Asked,
        detail: Localized,
        counts: (one: { tier?: string }) => boolean = () => true,
      ) =>
        found
          .filter(one => one.asked === wanted && counts(one))
          .map(({ clue }) => ({ ...clue, detail }));
      return judge({
        bad: clues('nothing', NO_PATH),
        unclear: clues('unclear', NO_PATH),
        // The home page of static files is as good an answer as another.
        doubtful: clues('home', HOME, ({ tier }) => tier !== 'frontend'),
      });
    }),
};
