import { createHash } from 'node:crypto';
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  createTemplateAction,
  scaffolderActionsExtensionPoint,
} from '@backstage/plugin-scaffolder-node';
import { resolve } from 'node:path';
import { Files, readTree } from './files';

/** What one run asked of the platform. */
export interface Recording {
  calls: { action: string; input: unknown }[];
  repositories: Map<string, Files>;
}

/** The commit that the fake platform answers to the push of a repository. */
export const commitOf = (repository: string) =>
  createHash('sha1').update(repository).digest('hex');

/**
 * Stand-ins of our actions, with their contract: an input of a wrong type or
 * name fails the step as it would for real. The project `taken` gets the slug
 * that the console gives to a second project of one name.
 */
export function fakePlatform(recording: Recording) {
  const record = (action: string, input: unknown) =>
    recording.calls.push({ action, input });
  const actions = [
    createTemplateAction({
      id: 'cloud-pi-native:project:ensure',
      description: 'fake',
      schema: {
        input: z =>
          z
            .object({
              name: z.string(),
              description: z.string().optional(),
              limitless: z.boolean().optional(),
              quotas: z
                .object({
                  hprod: z.object({
                    cpu: z.number(),
                    memory: z.number(),
                    gpu: z.number(),
                  }),
                  prod: z.object({
                    cpu: z.number(),
                    memory: z.number(),
                    gpu: z.number(),
                  }),
                })
                .optional(),
            })
            .strict(),
        output: z =>
          z.object({
            projectSlug: z.string(),
            entityRef: z.string(),
            consoleUrl: z.string(),
          }),
      },
      async handler(ctx) {
        record('cloud-pi-native:project:ensure', ctx.input);
        const { name } = ctx.input;
        const slug = name === 'taken' ? 'taken-1' : name;
        ctx.output('projectSlug', slug);
        ctx.output('entityRef', `system:default/${slug}`);
        ctx.output('consoleUrl', `https://console.test/projects/${slug}`);
      },
    }),
    createTemplateAction({
      id: 'cloud-pi-native:repository:ensure',
      description: 'fake',
      schema: {
        input: z =>
          z
            .object({
              project: z.string(),
              name: z.string(),
              isInfra: z.boolean().optional(),
              externalUrl: z.string().optional(),
              isPrivate: z.boolean().optional(),
              externalUserName: z.string().optional(),
              externalToken: z.string().optional(),
              deployRevision: z.string().optional(),
              deployPath: z.string().optional(),
              helmValuesFiles: z.string().optional(),
            })
            .strict(),
        output: z => z.object({ cloneUrl: z.string(), webUrl: z.string() }),
      },
      async handler(ctx) {
        record('cloud-pi-native:repository:ensure', ctx.input);
        const url = `https://gitlab.test/${ctx.input.project}/${ctx.input.name}`;
        ctx.output('webUrl', url);
        ctx.output('cloneUrl', `${url}.git`);
      },
    }),
    createTemplateAction({
      id: 'cloud-pi-native:environment:ensure',
      description: 'fake',
      schema: {
        input: z =>
          z
            .object({
              project: z.string(),
              name: z.string(),
              stage: z.string(),
              cluster: z.string(),
              cpu: z.number(),
              memory: z.number(),
              gpu: z.number().optional(),
              autosync: z.boolean().optional(),
            })
            .strict(),
        output: z => z.object({ entityRef: z.string() }),
      },
      async handler(ctx) {
        record('cloud-pi-native:environment:ensure', ctx.input);
        const { project, name } = ctx.input;
        ctx.output('entityRef', `environment:default/${project}.${name}`);
      },
    }),
    createTemplateAction({
      id: 'cloud-pi-native:repository:push',
      description: 'fake',
      schema: {
        input: z =>
          z
            .object({
              project: z.string(),
              repository: z.string(),
              sourcePath: z.string(),
              branch: z.string().optional(),
              commitMessage: z.string().optional(),
            })
            .strict(),
        output: z => z.object({ commitSha: z.string() }),
      },
      async handler(ctx) {
        record('cloud-pi-native:repository:push', ctx.input);
        const { repository, sourcePath } = ctx.input;
        recording.repositories.set(
          repository,
          readTree(resolve(ctx.workspacePath, sourcePath)),
        );
        ctx.output('commitSha', commitOf(repository));
      },
    }),
    createTemplateAction({
      id: 'cloud-pi-native:deployment:ensure',
      description: 'fake',
      schema: {
        input: z =>
          z
            .object({
              project: z.string(),
              name: z.string().regex(/^[a-z0-9]{2,11}$/),
              environment: z.string(),
              sources: z.array(z.object({ repository: z.string() }).strict()),
              // What the first deployment of a zone takes from its neighbours.
              skipFirst: z.literal(true),
            })
            .strict(),
      },
      async handler(ctx) {
        record('cloud-pi-native:deployment:ensure', ctx.input);
      },
    }),
    createTemplateAction({
      id: 'cloud-pi-native:catalog:refresh',
      description: 'fake',
      schema: {
        input: z =>
          z
            .object({
              project: z.string(),
              entityRefs: z.array(z.string()).optional(),
            })
            .strict(),
      },
      async handler(ctx) {
        record('cloud-pi-native:catalog:refresh', ctx.input);
      },
    }),
  ];

  return createBackendModule({
    pluginId: 'scaffolder',
    moduleId: 'fake-platform',
    register(env) {
      env.registerInit({
        deps: { scaffolder: scaffolderActionsExtensionPoint },
        async init({ scaffolder }) {
          scaffolder.addActions(...actions);
        },
      });
    },
  });
}
