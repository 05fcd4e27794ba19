import { z } from 'zod';
import { Plan, PlanItem, SummaryFacts, Words } from '../plan';

const text = z.string().catch('');
const formSchema = z.object({
  repository: text,
  environment: text,
  tag: text,
  fromEnvironment: text,
});

function changeItems(
  { t, facts }: { t: Words; facts: SummaryFacts },
  form: z.infer<typeof formSchema>,
  what: string,
): PlanItem[] {
  const { repository, environment } = form;
  const stage = facts.environments?.get(environment);
  const isProduction = stage === 'prod';
  const file = `values-${environment}.yaml`;
  const version = { what, file, name: repository };
  if (stage === undefined) {
    return [
      {
        place: 'gitlab',
        doing: 'change',
        text: t('summary.versionEither', { ...version, environment }),
      },
      {
        place: 'cluster',
        doing: 'change',
        text: t('summary.appliedEither', { environment }),
      },
    ];
  }
  return [
    {
      place: 'gitlab',
      doing: isProduction ? 'propose' : 'change',
      text: t(
        isProduction ? 'summary.versionProposed' : 'summary.version',
        version,
      ),
    },
    {
      place: 'cluster',
      doing: isProduction ? 'need' : 'change',
      text: isProduction
        ? t('summary.mergeFirst', { environment })
        : t('summary.applied', { environment }),
    },
  ];
}

/** A version of an application, in one of its environments. */
export const planDeploy: Plan = ({ t, form: data, facts }) => {
  const form = formSchema.parse(data);
  const what = t('summary.tag', { tag: form.tag });
  return changeItems({ t, facts }, form, what);
};

/** What runs in one environment, in another. */
export const planPromote: Plan = ({ t, form: data, facts }) => {
  const form = formSchema.parse(data);
  const what = t('summary.tagOf', { environment: form.fromEnvironment });
  return changeItems({ t, facts }, form, what);
};
