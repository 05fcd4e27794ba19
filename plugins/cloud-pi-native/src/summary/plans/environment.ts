import { environmentForm, environmentItems, filled } from '../parts';
import { Plan, PlanItem } from '../plan';

const formSchema = environmentForm.extend({
  repository: filled,
});

/** One more environment of a project, and what its infrastructure repository says of it. */
export const planEnvironment: Plan = ({ t, form: data, facts }) => {
  const form = formSchema.parse(data);
  const { environment = '', repository } = form;
  const proposal: PlanItem[] =
    repository === undefined
      ? []
      : [
          {
            place: 'gitlab',
            doing: 'propose',
            text: t('summary.valuesProposed', {
              file: `values-${environment}.yaml`,
              name: repository,
            }),
          },
        ];
  return [
    ...environmentItems({ t, facts }, form),
    ...proposal,
    {
      place: 'catalogue',
      doing: facts.environments?.has(environment) ? 'keep' : 'create',
      text: t('summary.catalogueEnvironment', { name: environment }),
    },
  ];
};
