import { z } from 'zod';

// Unknown fields are dropped: the console's two servers add some of their own.
const instant = z.string();
const decimal = z.string().regex(/^-?\d+$/);
const nullish = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform(value => value ?? undefined);

/** @public */
export const consoleUserSchema = z.object({
  id: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  type: z.string().default('human'),
});

/** @public */
export const consoleMemberSchema = z.object({
  userId: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  roleIds: z.array(z.string()),
});

/** @public */
export const consoleRoleSchema = z.object({
  id: z.string(),
  name: z.string(),
  permissions: decimal,
  type: nullish(z.string()),
  oidcGroup: nullish(z.string()),
});

/** @public */
export const consoleProjectSchema = z.object({
  id: z.string(),
  name: z.string(),
  slug: z.string(),
  description: nullish(z.string()).transform(value => value ?? ''),
  status: z.string(),
  locked: z.boolean(),
  limitless: z.boolean().default(true),
  hprodCpu: z.number().default(0),
  hprodGpu: z.number().default(0),
  hprodMemory: z.number().default(0),
  prodCpu: z.number().default(0),
  prodGpu: z.number().default(0),
  prodMemory: z.number().default(0),
  clusterIds: z.array(z.string()).default([]),
  ownerId: z.string(),
  owner: consoleUserSchema,
  members: z.array(consoleMemberSchema),
  roles: z.array(consoleRoleSchema),
  everyonePerms: decimal,
  lastSuccessProvisionningVersion: nullish(z.string()),
  createdAt: instant,
  updatedAt: instant,
});

/** @public */
export const consoleEnvironmentSchema = z.object({
  id: z.string(),
  name: z.string(),
  projectId: z.string(),
  stageId: z.string(),
  clusterId: z.string(),
  cpu: z.number(),
  gpu: z.number(),
  memory: z.number(),
  autosync: z.boolean().default(true),
  createdAt: instant,
  updatedAt: instant,
});

/** @public */
export const consoleRepositorySchema = z.object({
  id: z.string(),
  projectId: z.string(),
  internalRepoName: z.string(),
  externalRepoUrl: nullish(z.string()).transform(value => value ?? ''),
  isPrivate: z.boolean(),
  isInfra: z.boolean(),
  deployRevision: z.string().default(''),
  deployPath: z.string().default(''),
  helmValuesFiles: z.string().default(''),
  createdAt: instant,
  updatedAt: instant,
});

/** Cluster as listed; the detail route carries cluster credentials and is never called. @public */
export const consoleClusterSchema = z.object({
  id: z.string(),
  label: z.string(),
  infos: nullish(z.string()).transform(value => value ?? ''),
  privacy: z.enum(['public', 'dedicated']),
  clusterResources: z.boolean(),
  zoneId: z.string(),
  stageIds: z.array(z.string()),
  cpu: z.number().default(0),
  gpu: z.number().default(0),
  memory: z.number().default(0),
});

/** @public */
export const consoleZoneSchema = z.object({
  id: z.string(),
  slug: z.string(),
  label: z.string(),
  argocdUrl: nullish(z.string()).transform(value => value ?? ''),
  description: nullish(z.string()).transform(value => value ?? ''),
});

/** @public */
export const consoleStageSchema = z.object({
  id: z.string(),
  name: z.string(),
  clusterIds: z.array(z.string()),
});

/** Entry of the audit log, without its arguments, which can carry secrets. @public */
export const consoleLogSchema = z.object({
  id: z.string(),
  action: z.string(),
  userId: nullish(z.string()),
  createdAt: instant,
  data: z
    .object({
      failed: z.union([z.boolean(), z.array(z.string())]).optional(),
      warning: z.union([z.boolean(), z.array(z.string())]).optional(),
      messageResume: z.string().optional(),
    })
    .catch({}),
});

/** @public */
export type ConsoleUser = z.infer<typeof consoleUserSchema>;
/** @public */
export type ConsoleMember = z.infer<typeof consoleMemberSchema>;
/** @public */
export type ConsoleRole = z.infer<typeof consoleRoleSchema>;
/** @public */
export type ConsoleProject = z.infer<typeof consoleProjectSchema>;
/** @public */
export type ConsoleEnvironment = z.infer<typeof consoleEnvironmentSchema>;
/** @public */
export type ConsoleRepository = z.infer<typeof consoleRepositorySchema>;
/** @public */
export type ConsoleCluster = z.infer<typeof consoleClusterSchema>;
/** @public */
export type ConsoleZone = z.infer<typeof consoleZoneSchema>;
/** @public */
export type ConsoleStage = z.infer<typeof consoleStageSchema>;
/** @public */
export type ConsoleLog = z.infer<typeof consoleLogSchema>;
