import {
  Localized,
  projectQuota,
  Stage,
  STAGES,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { judge, notApplicable, unknown } from '../../outcomes';
import {
  EnvironmentFacts,
  inStage,
  onEnvironments,
} from '../../platform/environments';
import { Clue, Rule } from '../../Rule';

const NO_LIMIT: Localized = {
  fr: 'Le projet n’a pas de quota.',
  en: 'The project has no quota.',
};

const NOT_TOLD: Localized = {
  fr: 'La console n’a pas donné le quota du projet.',
  en: 'The console did not give the project’s quota.',
};

const KINDS = {
  production: { key: 'production', fr: 'production', en: 'production' },
  'non-production': {
    key: 'nonProduction',
    fr: 'hors production',
    en: 'outside of production',
  },
} as const satisfies Record<Stage, unknown>;

const RESOURCES = {
  cpu: { fr: 'CPU', en: 'CPU', unit: '' },
  memory: { fr: 'mémoire', en: 'memory', unit: ' Gi' },
  gpu: { fr: 'GPU', en: 'GPU', unit: '' },
} as const;

/** Cores may be tenths, whose sums are not exact. */
const rounded = (value: number) => Math.round(value * 1000) / 1000;

const beyond = (stage: Stage, resource: keyof typeof RESOURCES): Localized => ({
  fr: `Le quota ${KINDS[stage].fr} est dépassé (${RESOURCES[resource].fr}).`,
  en: `The quota ${KINDS[stage].en} is exceeded (${RESOURCES[resource].en}).`,
});

function excess(
  environments: readonly EnvironmentFacts[],
  stage: Stage,
  quota: Record<keyof typeof RESOURCES, number>,
): Clue[] {
  const own = inStage(environments, stage);
  return (['cpu', 'memory', 'gpu'] as const).flatMap(resource => {
    const { unit } = RESOURCES[resource];
    const used = rounded(own.reduce((sum, one) => sum + one[resource], 0));
    return used > rounded(quota[resource])
      ? [
          {
            value: `${used}${unit} / ${quota[resource]}${unit}`,
            detail: beyond(stage, resource),
          },
        ]
      : [];
  });
}

export const projectQuotaRule: Rule = {
  description: projectQuota,
  check: repository =>
    onEnvironments(repository, environments => {
      const { quota, provisioning } = repository.snapshot.platform;
      if (!quota) {
        // Without limits, or without an answer: then nothing else is told either.
        return provisioning ? notApplicable(NO_LIMIT) : unknown(NOT_TOLD);
      }
      return judge({
        bad: STAGES.flatMap(stage =>
          excess(environments, stage, quota[KINDS[stage].key]),
        ),
      });
    }),
};
