// Version 3 on purpose: the console validates with it, and its issues are
// part of the console's answers.
import { z } from 'zod/v3';

export const FORBIDDEN_REPOSITORY_NAMES = [
  'mirror',
  'infra-apps',
  'infra-observability',
];

const amount = z.coerce.number().min(0);
const flag = z.union([
  z.boolean(),
  z.enum(['true', 'false']).transform(value => value === 'true'),
]);
const permissions = z.coerce.string().regex(/^\d+$/);

const quotas = {
  limitless: flag,
  hprodCpu: amount,
  hprodGpu: amount,
  hprodMemory: amount,
  prodCpu: amount,
  prodGpu: amount,
  prodMemory: amount,
};

const projectName = z
  .string()
  .min(2)
  .max(20)
  .regex(/^[a-z0-9]+$/);
const description = z.string().max(280);
const status = z.enum([
  'initializing',
  'created',
  'failed',
  'archived',
  'warning',
]);

export const createProjectSchema = z.object({
  name: projectName,
  description: description.optional(),
  ...quotas,
});

export const updateProjectSchema = z
  .object({
    description,
    everyonePerms: permissions,
    locked: flag,
    ownerId: z.string().uuid(),
    ...quotas,
  })
  .partial();

export const listProjectsSchema = z
  .object({
    id: z.string().uuid(),
    name: projectName,
    status,
    statusIn: z.string(),
    statusNotIn: z.string(),
    locked: flag,
    description,
    lastSuccessProvisionningVersion: z.string(),
    filter: z.enum(['owned', 'member', 'all']),
    search: z.string(),
  })
  .partial();

export const bulkSchema = z.object({
  action: z.enum(['archive', 'lock', 'unlock', 'replay']),
  projectIds: z.union([z.array(z.string().uuid()), z.literal('all')]),
});

const resources = {
  cpu: amount,
  gpu: amount,
  memory: amount,
  autosync: z.boolean(),
};

const shortName = z
  .string()
  .regex(/^[a-z0-9]+$/)
  .min(2)
  .max(11);

export const createEnvironmentSchema = z.object({
  name: shortName,
  stageId: z.string().uuid(),
  clusterId: z.string().uuid(),
  ...resources,
});

export const updateEnvironmentSchema = z.object(resources);

const repositoryName = z
  .string()
  .min(2)
  .max(20)
  .regex(
    /^[a-z0-9][a-z0-9-]*[a-z0-9]$/,
    "Le nom du dépôt ne doit contenir ni majuscules, ni espaces, ni caractères spéciaux hormis le trait d'union, et doit commencer et se terminer par un caractère alphanumérique",
  )
  .refine(name => !FORBIDDEN_REPOSITORY_NAMES.includes(name), {
    message: `Le nom du dépôt choisi est inclus dans la liste d'exclusion: ${FORBIDDEN_REPOSITORY_NAMES.join(', ')}`,
  });

const repositoryDetails = {
  externalRepoUrl: z.union([
    z
      .string()
      .url()
      .regex(/^https:\/\/.*\.git$/),
    z.literal(''),
  ]),
  isPrivate: z.boolean(),
  isInfra: z.boolean(),
  externalUserName: z.string(),
  externalToken: z.string(),
  deployRevision: z.string(),
  deployPath: z.string(),
  helmValuesFiles: z.string(),
};

export const updateRepositorySchema = z.object(repositoryDetails).partial();

export const createRepositorySchema = updateRepositorySchema.extend({
  internalRepoName: repositoryName,
  isPrivate: z.boolean(),
  isInfra: z.boolean(),
});

export const syncSchema = z.union([
  z.object({ syncAllBranches: z.literal(true) }),
  z.object({
    syncAllBranches: z.literal(false),
    branchName: z.string().min(1),
  }),
]);

/** What the legacy routes add, having no project in their path. */
export const ofProjectSchema = z.object({ projectId: z.string().uuid() });

export const addMemberSchema = z.union([
  z.object({ userId: z.string().uuid() }),
  z.object({ email: z.string().email() }),
]);

export const patchMembersSchema = z.array(
  z.object({ userId: z.string().uuid(), roles: z.array(z.string().uuid()) }),
);

const roleDetails = {
  name: z.string().max(30),
  permissions,
  type: z.string(),
  oidcGroup: z.string(),
};

export const createRoleSchema = z
  .object(roleDetails)
  .partial()
  .required({ name: true });

export const patchRolesSchema = z.array(
  z
    .object({
      id: z.string().uuid(),
      position: z.number().min(0),
      ...roleDetails,
    })
    .partial()
    .required({ id: true }),
);

export const deploymentSchema = z.object({
  name: shortName,
  projectId: z.string().uuid(),
  environmentId: z.string().uuid(),
  autosync: z.boolean(),
  deploymentSources: z
    .array(
      z.object({
        repositoryId: z.string().uuid(),
        type: z.enum(['git', 'oci']),
        targetRevision: z.string().default(''),
        path: z.string().default(''),
        helmValuesFiles: z.string().default(''),
        valueSources: z
          .array(
            z.discriminatedUnion('type', [
              z.object({ type: z.literal('internal'), path: z.string() }),
              z.object({
                type: z.literal('external'),
                path: z.string(),
                ref: z.string().min(1),
                targetRevision: z.string().default(''),
                repositoryId: z.string().uuid(),
              }),
            ]),
          )
          .default([]),
      }),
    )
    .min(1),
});

export const tokenSchema = z.object({
  name: z
    .string()
    .max(32)
    .min(2)
    .regex(/^[a-z0-9][a-z0-9-]*[a-z0-9]$/),
  expirationDate: z.coerce.date(),
});

export const listLogsSchema = z.object({
  offset: z.coerce.number(),
  limit: z.coerce.number(),
  projectId: z.string().optional(),
  clean: flag.default(true),
});

export const listUsersSchema = z
  .object({
    adminRoles: z.string(),
    adminRoleIds: z.string(),
    memberOfIds: z.string(),
    relationType: z.enum(['OR', 'AND']),
  })
  .partial();

export const matchingUsersSchema = z.object({
  letters: z.string(),
  notInProjectId: z.string().uuid().optional(),
});

export const serviceValuesSchema = z.record(
  z.string(),
  z.record(z.string(), z.string()),
);

export type CreateProject = z.infer<typeof createProjectSchema>;
export type UpdateProject = z.infer<typeof updateProjectSchema>;
export type ListProjects = z.infer<typeof listProjectsSchema>;
export type CreateEnvironment = z.infer<typeof createEnvironmentSchema>;
export type UpdateEnvironment = z.infer<typeof updateEnvironmentSchema>;
export type CreateRepository = z.infer<typeof createRepositorySchema>;
export type UpdateRepository = z.infer<typeof updateRepositorySchema>;
export type Sync = z.infer<typeof syncSchema>;
export type DeploymentInput = z.infer<typeof deploymentSchema>;
