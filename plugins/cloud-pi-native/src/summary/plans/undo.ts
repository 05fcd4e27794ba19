import { z } from 'zod';
import { Plan } from '../plan';

const formSchema = z.object({
  undo: z.object({ resources: z.array(z.string()) }).catch({ resources: [] }),
});

/** What is removed of what a run made. */
export const planUndo: Plan = ({ t, form, facts: { made = [] } }) => {
  const { resources } = formSchema.parse(form).undo;
  return made
    .filter(({ id }) => resources.includes(id))
    .map(({ kind, name, project }) => ({
      place: kind === 'repository' ? 'gitlab' : 'console',
      doing: 'remove',
      text: t(`undo.kinds.${kind}`, { name, project }),
    }));
};
