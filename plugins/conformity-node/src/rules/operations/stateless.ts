import {
  Localized,
  stateless,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { keepsState } from '../../manifests/databases';
import { isOpaque } from '../../manifests/opaque';
import { Workload } from '../../manifests/workloads';
import { judge } from '../../outcomes';
import { asList, asMap, asText, at, get } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';
import { onServices, tierOf, titleOf } from './support';

const STATELESS_TIERS = ['frontend', 'backend'];

const IS_STATEFUL: Localized = {
  fr: 'Un composant frontend ou backend est un Deployment.',
  en: 'A component of the tier frontend or backend is a Deployment.',
};

const BOUND: Localized = {
  fr: 'Ce volume n’est attaché qu’à un nœud à la fois.',
  en: 'This volume is bound to one node at a time.',
};

const UNKNOWN_VOLUME: Localized = {
  fr: 'Le dépôt ne dit pas si ce volume peut être partagé.',
  en: 'The repository does not say whether this volume can be shared.',
};

const NO_TIER: Localized = {
  fr: 'Sans label tier, rien ne dit que ce composant peut garder un état.',
  en: 'Without a label tier, nothing says that this component may keep a state.',
};

const SHARED = ['ReadWriteMany', 'ReadOnlyMany'];

function sharing(
  claim: string | undefined,
  repository: Repository,
): 'shared' | 'bound' | 'unknown' {
  const declared = repository
    .ofKind('PersistentVolumeClaim')
    .find(({ name }) => name === claim);
  const modes = asList(at(declared?.object, ['spec', 'accessModes']));
  if (modes.length === 0 || modes.some(isOpaque)) return 'unknown';
  return modes.some(mode => SHARED.includes(asText(mode) ?? ''))
    ? 'shared'
    : 'bound';
}

/** What in a workload keeps a state; `sure` where nothing else must be known. */
function stateOf(
  { manifest, spec, specPath }: Workload,
  repository: Repository,
): { clue: Clue; sure: boolean }[] {
  const value = titleOf(manifest);
  const volumes = asList(get(spec, 'volumes')).flatMap((volume, index) => {
    const claim = get(asMap(volume), 'persistentVolumeClaim');
    if (claim === undefined || claim === null) return [];
    const how = sharing(asText(get(asMap(claim), 'claimName')), repository);
    if (how === 'shared') return [];
    const path = [...specPath, 'volumes', index, 'persistentVolumeClaim'];
    const detail = how === 'bound' ? BOUND : UNKNOWN_VOLUME;
    return [
      {
        clue: { place: { manifest, path }, value, detail },
        sure: how === 'bound',
      },
    ];
  });
  return manifest.kind === 'StatefulSet'
    ? [
        {
          clue: {
            place: { manifest, path: ['kind'] },
            value,
            detail: IS_STATEFUL,
          },
          sure: true,
        },
        ...volumes,
      ]
    : volumes;
}

export const statelessRule: Rule = {
  description: stateless,
  check: repository =>
    onServices(repository, services => {
      const bad: Clue[] = [];
      const unclear: Clue[] = [];
      const doubtful: Clue[] = [];
      for (const workload of services) {
        const tier = tierOf(workload);
        for (const { clue, sure } of stateOf(workload, repository)) {
          if (tier !== undefined && STATELESS_TIERS.includes(tier)) {
            (sure ? bad : doubtful).push(clue);
          } else if (isOpaque(tier)) {
            unclear.push(clue);
          } else if (!tier && !keepsState(workload)) {
            doubtful.push({ ...clue, detail: NO_TIER });
          }
        }
      }
      return judge({ bad, unclear, doubtful });
    }),
};
