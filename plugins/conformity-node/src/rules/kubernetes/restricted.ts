import {
  k8sRestricted,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { lookAt, UNCLEAR } from '../../manifests/opaque';
import { Container, Workload } from '../../manifests/workloads';
import { asList, Yaml } from '../../parse/yaml';
import { Rule } from '../../Rule';
import { containerTitle, find, Found, onContainers } from './support';
import { isYes } from './yes';

type State = 'held' | 'unclear' | 'missing';
type Seen = ReturnType<typeof lookAt>;

const CONTEXT = 'securityContext';
const PROFILES = ['RuntimeDefault', 'Localhost'];

const stateOf = (
  value: Seen,
  holds: (known: Yaml | undefined) => boolean,
): State => {
  if (value === UNCLEAR) return 'unclear';
  return holds(value) ? 'held' : 'missing';
};

/** What the container says counts; the pod speaks for those that say nothing. */
const inherited = (
  { spec }: Container,
  workload: Workload,
  path: readonly string[],
): Seen => {
  const own = lookAt(spec, [CONTEXT, ...path]);
  return own === undefined || own === null
    ? lookAt(workload.spec, [CONTEXT, ...path])
    : own;
};

const isNo = (value: Yaml | undefined) =>
  value === false ||
  (typeof value === 'string' && /^(n|no|off|false)$/i.test(value));

const dropsAll = (value: Yaml | undefined) =>
  asList(value).some(one => one === 'ALL' || one === 'all');

const isProfile = (value: Yaml | undefined) =>
  typeof value === 'string' && PROFILES.includes(value);

const asked = (names: readonly string[]): Localized => ({
  fr: `Manquent : ${names.join(', ')}.`,
  en: `Missing: ${names.join(', ')}.`,
});

function check(container: Container, workload: Workload): Found[] {
  const own = (path: readonly string[]) =>
    lookAt(container.spec, [CONTEXT, ...path]);
  const states: [string, State][] = [
    [
      'runAsNonRoot: true',
      stateOf(inherited(container, workload, ['runAsNonRoot']), isYes),
    ],
    [
      'allowPrivilegeEscalation: false',
      stateOf(own(['allowPrivilegeEscalation']), isNo),
    ],
    [
      'capabilities.drop: [ALL]',
      stateOf(own(['capabilities', 'drop']), dropsAll),
    ],
    [
      'seccompProfile.type: RuntimeDefault',
      stateOf(
        inherited(container, workload, ['seccompProfile', 'type']),
        isProfile,
      ),
    ],
  ];
  const named = (wanted: State) =>
    states.flatMap(([name, state]) => (state === wanted ? [name] : []));
  const missing = named('missing');
  const title = containerTitle(container);
  if (missing.length > 0) {
    return [find('bad', container, [CONTEXT], title, asked(missing))];
  }
  return named('unclear').length > 0
    ? [find('unclear', container, [CONTEXT], title)]
    : [];
}

export const restrictedRule: Rule = {
  description: k8sRestricted,
  check: repository => onContainers(repository, check),
};
