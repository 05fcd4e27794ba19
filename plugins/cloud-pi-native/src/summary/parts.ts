import { z } from 'zod';
import { PlanItem, SummaryFacts, Words, ensured } from './plan';

/** A text as it was typed; none is nothing. */
export const filled = z.string().min(1).optional().catch(undefined);
/** A quantity as it was typed; none is nothing. */
export const quantity = z
  .union([z.number(), z.string()])
  .transform(String)
  .catch('0');

/** What forms hold of an environment. */
export const environmentForm = z.object({
  environment: filled,
  placement: z
    .object({ stage: filled, cluster: filled })
    .catch({ stage: undefined, cluster: undefined }),
  cpu: quantity,
  memory: quantity,
});

type Told = { t: Words; facts: SummaryFacts };

/** The project that a form names: a new one, or the user's. */
export function projectItems(
  { t, facts: { standing } }: Told,
  name: string,
): PlanItem[] {
  switch (standing?.verdict) {
    case 'own': {
      const params = { name: standing.slug };
      return [
        {
          place: 'console',
          doing: 'keep',
          text: t('summary.projectKept', params),
        },
      ];
    }
    case 'member':
    case 'taken':
      return [
        {
          place: 'console',
          doing: 'create',
          text: t('summary.projectNumbered', { name, next: `${name}-1` }),
        },
      ];
    default:
      return [
        {
          place: 'console',
          doing: standing?.verdict === 'free' ? 'create' : 'ensure',
          text: t('summary.project', { name }),
        },
      ];
  }
}

/** A repository that the console has in GitLab. */
export function repositoryItem(
  { t, facts: { repositories } }: Told,
  name: string,
  {
    kind = 'plain',
    url = '',
  }: { kind?: 'plain' | 'infra' | 'mono' | 'mirror'; url?: string } = {},
): PlanItem {
  const words = {
    plain: () => t('summary.repository', { name }),
    infra: () => t('summary.infraRepository', { name }),
    mono: () => t('summary.monoRepository', { name }),
    mirror: () => t('summary.mirror', { name, url }),
  };
  return {
    place: 'gitlab',
    doing: ensured(repositories?.has(name)),
    text: words[kind](),
  };
}

/** What to look at before files go to repositories that exist: a run writes over nothing. */
export function emptinessItems(
  { t, facts: { repositories } }: Told,
  names: string[],
): PlanItem[] {
  return names
    .filter(name => repositories?.has(name))
    .map(name => ({
      place: 'gitlab',
      doing: 'need',
      text: t('summary.emptiness', { name }),
    }));
}

/** The platform's chart, for a run that leaves alone a repository that holds something. */
export function chartItem(
  { t, facts: { repositories } }: Told,
  name: string,
): PlanItem {
  const isNew = repositories?.has(name) === false;
  return {
    place: 'gitlab',
    doing: 'create',
    text: t(isNew ? 'summary.infraFiles' : 'summary.infraFilesIfEmpty', {
      name,
    }),
  };
}

/** An environment in the console, and its namespace. */
export function environmentItems(
  { t, facts: { environments } }: Told,
  { environment, placement, cpu, memory }: z.infer<typeof environmentForm>,
): PlanItem[] {
  const { stage, cluster } = placement;
  if (environment === undefined || stage === undefined) {
    return [];
  }
  const name = environment;
  const exists = environments?.has(name);
  if (exists) {
    return [
      {
        place: 'console',
        doing: 'keep',
        text: t('summary.environmentKept', { name }),
      },
    ];
  }
  const doing = ensured(exists);
  return [
    {
      place: 'console',
      doing,
      text: t('summary.environment', { name, stage, cpu, memory }),
    },
    ...(cluster === undefined
      ? []
      : [
          {
            place: 'cluster' as const,
            doing,
            text: t('summary.namespace', { cluster }),
          },
        ]),
  ];
}
