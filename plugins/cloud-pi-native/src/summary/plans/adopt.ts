import { z } from 'zod';
import { chartItem, filled, repositoryItem } from '../parts';
import { Plan, PlanItem } from '../plan';

const formSchema = z.object({
  /** Where the code is; what was typed for the other answer stays in the form. */
  origin: filled,
  deploy: z.boolean().catch(true),
  repository: filled,
  copyName: filled,
  infraRepository: filled,
  externalUrl: filled,
});

/** What an existing application lacks, proposed and never pushed. */
export const planAdopt: Plan = ({ t, form: data, facts }) => {
  const form = formSchema.parse(data);
  const isCopied = form.origin === 'address';
  const externalUrl = isCopied ? form.externalUrl : undefined;
  const infraRepository = form.deploy ? form.infraRepository : undefined;
  const told = { t, facts };
  const name = (isCopied ? form.copyName : form.repository) ?? '';
  const source: PlanItem[] = externalUrl
    ? [repositoryItem(told, name, { kind: 'mirror', url: externalUrl })]
    : [];
  const infra: PlanItem[] = infraRepository
    ? [
        repositoryItem(told, infraRepository, { kind: 'infra' }),
        chartItem(told, infraRepository),
      ]
    : [];
  return [
    ...source,
    ...infra,
    {
      place: externalUrl ? 'forge' : 'gitlab',
      doing: 'propose',
      text: externalUrl
        ? t('summary.missingOnForge', { url: externalUrl })
        : t('summary.missing', { name }),
    },
  ];
};
