import { z } from 'zod';
import { projectItems, quantity } from '../parts';
import { Plan, PlanItem } from '../plan';

const formSchema = z.object({
  name: z.string().catch(''),
  hprodCpu: quantity,
  hprodMemory: quantity,
  prodCpu: quantity,
  prodMemory: quantity,
  members: z
    .array(z.object({ email: z.string(), role: z.string().optional() }))
    .catch([]),
});

/** A project with its quotas and its team. */
export const planProject: Plan = ({ t, form: data, facts }) => {
  const { name, members, ...quotas } = formSchema.parse(data);
  const verdict = facts.standing?.verdict ?? 'unverified';
  const isKept = verdict === 'own';
  const made = verdict === 'unverified' ? 'ensure' : 'create';
  const quota: PlanItem[] = isKept
    ? []
    : [
        {
          place: 'console',
          doing: made,
          text: t('summary.quotas', quotas),
        },
      ];
  return [
    ...projectItems({ t, facts }, name),
    ...quota,
    ...members.map(({ email, role = '' }): PlanItem => {
      return {
        place: 'console',
        doing: isKept ? 'ensure' : made,
        text: role
          ? t('summary.memberWithRole', { email, role })
          : t('summary.member', { email }),
      };
    }),
    {
      place: 'gitlab',
      doing: isKept ? 'keep' : made,
      text: t('summary.group'),
    },
    {
      place: 'catalogue',
      doing: isKept ? 'keep' : made,
      text: t('summary.catalogueProject', { name }),
    },
  ];
};
