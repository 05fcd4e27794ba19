import { z } from 'zod';
import {
  environmentForm,
  emptinessItems,
  environmentItems,
  filled,
  projectItems,
  repositoryItem,
} from '../parts';
import { Plan, PlanItem, Words } from '../plan';

const flag = z.boolean().catch(false);

const formSchema = environmentForm.extend({
  name: z.string().catch(''),
  repository: z.string().catch(''),
  layout: z.enum(['multi', 'mono']).catch('multi'),
  source: z.enum(['standalone', 'mirrored']).catch('standalone'),
  externalUrl: filled,
  host: filled,
  database: z.enum(['none', 'postgresql']).catch('none'),
  signIn: flag,
  objectStorage: flag,
  schedule: flag,
  queue: flag,
});

type Form = z.infer<typeof formSchema>;

const isMirrored = ({ source }: Form) => source === 'mirrored';

function filesItems(t: Words, form: Form): PlanItem[] {
  const isMono = form.layout === 'mono';
  const infra: PlanItem[] = isMono
    ? []
    : [
        {
          place: 'gitlab',
          doing: 'create',
          text: t('summary.infraFiles', { name: `${form.repository}-infra` }),
        },
      ];
  const files = isMono ? t('summary.filesAndInfra') : t('summary.files');
  return isMirrored(form)
    ? [{ place: 'forge', doing: 'propose', text: files }, ...infra]
    : [{ place: 'gitlab', doing: 'create', text: files }, ...infra];
}

function serviceItems(t: Words, form: Form): PlanItem[] {
  const made = [
    form.database === 'postgresql' && t('summary.database'),
    form.schedule && t('summary.schedule'),
    form.host !== undefined && t('summary.host', { host: form.host }),
  ];
  // What the platform does not make by itself.
  const needed = [
    form.database === 'postgresql' && t('summary.databaseNeeds'),
    form.signIn && t('summary.signInNeeds'),
    form.objectStorage && t('summary.objectStorageNeeds'),
    form.queue && t('summary.queueNeeds'),
  ];
  const items = (doing: 'create' | 'need', texts: Array<string | false>) =>
    texts.flatMap(one =>
      one ? [{ place: 'cluster' as const, doing, text: one }] : [],
    );
  return [...items('create', made), ...items('need', needed)];
}

/** An application, from its project to its first environment. */
export const planApplication: Plan = ({ t, form: data, facts }) => {
  const form = formSchema.parse(data);
  const told = { t, facts };
  const { name, repository, layout, externalUrl } = form;
  const isMono = layout === 'mono';
  const application = isMirrored(form)
    ? repositoryItem(told, repository, { kind: 'mirror', url: externalUrl })
    : repositoryItem(told, repository, { kind: isMono ? 'mono' : 'plain' });
  return [
    ...projectItems(told, name),
    application,
    ...(isMono
      ? []
      : [repositoryItem(told, `${repository}-infra`, { kind: 'infra' })]),
    ...filesItems(t, form),
    ...emptinessItems(told, [
      // To a mirror files are proposed only.
      ...(isMirrored(form) ? [] : [repository]),
      ...(isMono ? [] : [`${repository}-infra`]),
    ]),
    ...environmentItems(told, form),
    ...serviceItems(t, form),
    {
      place: 'catalogue',
      doing: 'create',
      text: t('summary.catalogueApplication', { name: repository }),
    },
  ];
};
