import { rulesById } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { languageOf, READ_ONLY } from './inputs';
import type { ActionOptions } from './registerActions';

/** `list-what-to-mend-first`. */
export function registerListWhatToMend({
  actionsRegistry,
  access,
  conformity,
}: ActionOptions): void {
  actionsRegistry.register({
    name: 'list-what-to-mend-first',
    title: 'List what to mend first',
    description: `Lists what the projects of the caller should mend first to conform to the Cloud Pi Native platform: what it refuses in production (blocking), then level by level, at most ten. Use get-repository-conformity to see where.`,
    attributes: READ_ONLY,
    schema: {
      input: zod => zod.object({ language: languageOf(zod) }),
      output: zod =>
        zod.object({
          items: zod.array(
            zod.object({
              project: zod.string(),
              repository: zod.string(),
              rule: zod.string(),
              title: zod.string(),
              remedy: zod.string().optional(),
              blocking: zod.boolean(),
            }),
          ),
        }),
    },
    action: async ({ input: { language }, credentials }) => {
      const mine = await conformity.mine(await access.of(credentials));
      return {
        output: {
          items: mine.map(one => {
            const description = rulesById.get(one.rule);
            return {
              ...one,
              title: description?.title[language] ?? one.rule,
              remedy: description?.how[language],
            };
          }),
        },
      };
    },
  });
}
