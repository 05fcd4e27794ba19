import { LEVEL_NAMES } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { languageOf, projectOf, READ_ONLY } from './inputs';
import type { ActionOptions } from './registerActions';

/** `get-project-conformity`. */
export function registerGetProject({
  actionsRegistry,
  access,
  conformity,
}: ActionOptions): void {
  actionsRegistry.register({
    name: 'get-project-conformity',
    title: 'Get the conformity of a project',
    description: `Tells which level of conformity to the Cloud Pi Native platform a project reaches (none, prerequisites, security, good-practices, operations, organisation), and for each of its repositories how many rules it breaks, and how many of them the platform refuses in production (blocking) or in every environment (refusedToday). Use get-repository-conformity for the findings themselves.`,
    attributes: READ_ONLY,
    schema: {
      input: zod =>
        zod.object({ project: projectOf(zod), language: languageOf(zod) }),
      output: zod =>
        zod.object({
          project: zod.string(),
          level: zod.string().describe('Identifier of the level, or none'),
          levelName: zod.string().optional(),
          repositories: zod.array(
            zod.object({
              repository: zod.string(),
              url: zod.string(),
              level: zod.string(),
              breaches: zod.number().optional(),
              blocking: zod.number(),
              refusedToday: zod.number(),
              evaluatedAt: zod.string().optional(),
              problem: zod
                .string()
                .optional()
                .describe('Why the last try told nothing'),
            }),
          ),
          exemptions: zod.array(
            zod.object({
              rule: zod.string(),
              repository: zod.string().optional(),
              state: zod.string(),
              until: zod.string(),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const { project, language } = input;
      const found = await conformity.project(
        await access.of(credentials),
        project,
      );
      return {
        output: {
          project,
          level: found.level ?? 'none',
          levelName: found.level && LEVEL_NAMES[found.level][language],
          repositories: found.repositories.map(one => ({
            repository: one.repository,
            url: one.webUrl,
            level: one.level ?? 'none',
            breaches: one.counts?.['not-conforming'],
            blocking: one.blocking,
            refusedToday: one.refusedToday,
            evaluatedAt: one.evaluatedAt,
            problem: one.problem?.[language],
          })),
          exemptions: found.exemptions.map(
            ({ rule, repository, state, until }) => ({
              rule,
              repository,
              state,
              until,
            }),
          ),
        },
      };
    },
  });
}
