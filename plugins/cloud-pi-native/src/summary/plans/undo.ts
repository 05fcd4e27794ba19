import { z } from 'zod';
import { Plan } from '../plan';

const formSchema = z.object({
  undo: z.object({ resources: z.array(z.string()) }).catch({ resources: [] }),
});

/** What is removed of what a run made. */
export const planUndo: Plan = ({ t, form, facts: { made } }) => {
  const { resources } = formSchema.parse(form).undo;
  if (!made && resources.length > 0) {
    // A list that cannot be read again must not look like nothing to lose.
    const count = resources.length;
    return [
      {
        place: 'console',
        doing: 'remove',
        text: t('undo.unlisted', { count }),
      },
    ];
  }
  return (made ?? [])
    .filter(({ id }) => resources.includes(id))
    .map(({ kind, name, project }) => ({
      place: kind === 'repository' ? 'gitlab' : 'console',
      doing: 'remove',
      text: t(`undo.kinds.${kind}`, { name, project }),
    }));
};
