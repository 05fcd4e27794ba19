import { z } from 'zod';
import { emptinessItems, repositoryItem } from '../parts';
import { Plan } from '../plan';

const OBSERVABILITY = 'infra-observability';
const formSchema = z.object({ repository: z.string().catch('') });

/** An infrastructure repository with the platform's chart. */
export const planInfraRepository: Plan = ({ t, form, facts }) => {
  // Named after the application's, as the templates do.
  const repository = `${formSchema.parse(form).repository}-infra`;
  return [
    repositoryItem({ t, facts }, repository, { kind: 'infra' }),
    {
      place: 'gitlab',
      doing: 'create',
      text: t('summary.infraFiles', { name: repository }),
    },
    ...emptinessItems({ t, facts }, [repository]),
    {
      place: 'catalogue',
      doing: 'create',
      text: t('summary.catalogueApplication', { name: repository }),
    },
  ];
};

/** Dashboards and alerts as code, in the repository that Grafana reads. */
export const planObservability: Plan = ({ t }) => [
  {
    place: 'gitlab',
    doing: 'propose',
    text: t('summary.dashboards', { name: OBSERVABILITY }),
  },
];
