import {
  haPdb,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { keepsState } from '../../manifests/databases';
import { sameEnvironment } from '../../manifests/environments';
import { Manifest } from '../../manifests/Manifest';
import { autoscalersOf, count, replicasOf } from '../../manifests/scaling';
import { any, Match, selects } from '../../manifests/selectors';
import { Workload } from '../../manifests/workloads';
import { judge } from '../../outcomes';
import { scalarText } from '../../parse/scalar';
import { at } from '../../parse/yaml';
import { Clue, Rule } from '../../Rule';
import { lacking, onProduction, titleOf } from './support';

const NONE: Localized = {
  fr: 'Aucun PodDisruptionBudget ne désigne ces pods.',
  en: 'No PodDisruptionBudget picks these pods.',
};

const BLOCKS: Localized = {
  fr: 'Ce budget ne laisse retirer aucun pod : il bloque la maintenance des nœuds.',
  en: 'This budget lets no pod be taken away: it blocks the maintenance of nodes.',
};

const pick = (budget: Manifest, { manifest, template }: Workload): Match =>
  sameEnvironment(budget, manifest)
    ? selects(
        at(budget.object, ['spec', 'selector']),
        at(template, ['metadata', 'labels']),
      )
    : 'no';

/** The path of what in a budget keeps every pod of a workload. */
function blockedBy(
  { object }: Manifest,
  replicas: number | 'unclear',
): string[] | undefined {
  const unavailable = ['spec', 'maxUnavailable'];
  const available = ['spec', 'minAvailable'];
  const most = scalarText(at(object, unavailable));
  if (most === '0' || most === '0%') return unavailable;
  const least = at(object, available);
  if (least === '100%') return available;
  const kept = least === undefined ? 'unclear' : count(least, 0);
  return kept !== 'unclear' && replicas !== 'unclear' && kept >= replicas
    ? available
    : undefined;
}

export const haPdbRule: Rule = {
  description: haPdb,
  check: repository =>
    onProduction(repository, workloads => {
      const budgets = repository.ofKind('PodDisruptionBudget');
      const autoscalers = autoscalersOf(repository);
      const found = workloads.map(workload => ({
        workload,
        isData: keepsState(workload),
        match: any(budgets.map(budget => pick(budget, workload))),
      }));
      const clues = (wanted: Match, isData?: boolean): Clue[] =>
        found
          .filter(
            one =>
              one.match === wanted &&
              (isData === undefined || one.isData === isData),
          )
          .map(({ workload: { manifest } }) => ({
            place: { manifest, path: ['kind'] },
            value: titleOf(manifest),
            detail: NONE,
          }));
      const bad = clues('no', false);
      if (bad.length > 0) return lacking(repository, bad);
      const blocking = workloads.flatMap(workload =>
        budgets
          .filter(budget => pick(budget, workload) === 'yes')
          .flatMap((manifest): Clue[] => {
            const { min } = replicasOf(workload, autoscalers);
            const path = blockedBy(manifest, min);
            return path
              ? [
                  {
                    place: { manifest, path },
                    value: titleOf(manifest),
                    detail: BLOCKS,
                  },
                ]
              : [];
          }),
      );
      return judge({
        unclear: clues('unclear'),
        doubtful: [...blocking, ...clues('no', true)],
      });
    }),
};
