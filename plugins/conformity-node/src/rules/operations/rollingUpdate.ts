import {
  Localized,
  rollingUpdate,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { isDatabase } from '../../manifests/databases';
import { isOpaque } from '../../manifests/opaque';
import { Workload } from '../../manifests/workloads';
import { judge, notApplicable } from '../../outcomes';
import { scalarText } from '../../parse/scalar';
import { at } from '../../parse/yaml';
import { Clue, Rule } from '../../Rule';
import { DATA_TIERS, onServices, tierOf, titleOf } from './support';

const NO_DEPLOYMENT: Localized = {
  fr: 'Le dépôt ne déclare pas de Deployment.',
  en: 'The repository declares no Deployment.',
};

const CUTS: Localized = {
  fr: 'Chaque livraison arrête tous les pods avant d’en démarrer.',
  en: 'Each delivery stops all the pods before it starts any.',
};

const TYPE = ['spec', 'strategy', 'type'];
const UNAVAILABLE = ['spec', 'strategy', 'rollingUpdate', 'maxUnavailable'];

const clue = (
  { manifest }: Workload,
  path: readonly string[],
  detail?: Localized,
): Clue => ({
  place: { manifest, path },
  value: `${titleOf(manifest)}: ${scalarText(at(manifest.object, path)) ?? ''}`,
  detail,
});

/** The path of what cuts the service at each delivery. */
function cutOf({ manifest: { object } }: Workload): string[] | undefined {
  if (at(object, TYPE) === 'Recreate') return TYPE;
  return at(object, UNAVAILABLE) === '100%' ? UNAVAILABLE : undefined;
}

// What one pod at a time may write is replaced, not joined.
const isData = (workload: Workload) =>
  isDatabase(workload) || DATA_TIERS.includes(tierOf(workload) ?? '');

export const rollingUpdateRule: Rule = {
  description: rollingUpdate,
  check: repository =>
    onServices(repository, services => {
      const deployments = services.filter(
        ({ manifest }) => manifest.kind === 'Deployment',
      );
      if (deployments.length === 0) return notApplicable(NO_DEPLOYMENT);
      const cuts = deployments.flatMap(workload => {
        const path = cutOf(workload);
        return path
          ? [{ data: isData(workload), clue: clue(workload, path, CUTS) }]
          : [];
      });
      return judge({
        bad: cuts.flatMap(cut => (cut.data ? [] : [cut.clue])),
        unclear: deployments
          .filter(({ manifest }) => isOpaque(at(manifest.object, TYPE)))
          .map(workload => clue(workload, TYPE)),
        doubtful: cuts.flatMap(cut => (cut.data ? [cut.clue] : [])),
      });
    }),
};
