import { z } from 'zod';

// Unknown fields are dropped: the console's two servers add some of their own.
const instant = z.string();
const decimal = z.string().regex(/^-?\d+$/);
const nullish = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform(value => value ?? undefined);

/** User of the console: a person, or a bot by its type. @public */
export const consoleUserSchema = z.object({
  id: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  type: z.string().default('human'),
  /** Platform roles; only the list of users tells them. */
  adminRoleIds: z.array(z.string()).optional(),
});

/** Member of a project, with the project roles that the member holds. @public */
export const consoleMemberSchema = z.object({
  userId: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  roleIds: z.array(z.string()),
});

/** Role of a project; its permissions are a bit mask, written in decimal. @public */
export const consoleRoleSchema = z.object({
  id: z.string(),
  name: z.string(),
  permissions: decimal,
  type: nullish(z.string()),
  oidcGroup: nullish(z.string()),
});

/** Role on the whole platform; its permissions are a bit mask, written in decimal. @public */
export const consoleAdminRoleSchema = z.object({
  id: z.string(),
  name: z.string(),
  permissions: decimal,
  /** A `global` role holds for everybody. */
  type: nullish(z.string()),
});

/** Project with its team; quotas count cores of CPU and Gi of memory, and bind unless it is limitless. @public */
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

/** Environment of a project: a stage on a cluster, with CPU in cores and memory in Gi. @public */
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

/** Repository of a project; what the console leaves out reads as empty. @public */
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

const text = z
  .string()
  .nullish()
  .transform(value => value ?? '');

/** What a deployment takes from one repository. @public */
export const consoleDeploymentSourceSchema = z.object({
  repositoryId: z.string(),
  type: z.string(),
  targetRevision: text,
  path: text,
  helmValuesFiles: text,
});

/** Deployment of a project: which repositories run in one of its environments. @public */
export const consoleDeploymentSchema = z.object({
  id: z.string(),
  name: z.string(),
  projectId: z.string(),
  environmentId: z.string(),
  autosync: z.boolean().default(true),
  deploymentSources: z.array(consoleDeploymentSourceSchema),
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

/** Network zone that clusters belong to, with the address of its Argo CD. @public */
export const consoleZoneSchema = z.object({
  id: z.string(),
  slug: z.string(),
  label: z.string(),
  argocdUrl: nullish(z.string()).transform(value => value ?? ''),
  description: nullish(z.string()).transform(value => value ?? ''),
});

/** Stage of an environment, such as dev or prod, and the clusters that offer it. @public */
export const consoleStageSchema = z.object({
  id: z.string(),
  name: z.string(),
  clusterIds: z.array(z.string()),
});

/** Environment as a stage lists it: all that the console tells of it to an account without a part in its project. @public */
export const consoleStageEnvironmentSchema = z.object({
  /** Slug of its project. */
  project: z.string(),
  name: z.string(),
  /** Label of its cluster. */
  cluster: z.string(),
  /** E-mail address of the project's owner. */
  owner: nullish(z.string()),
});

/** Personal access token of the account, as listed: its value is never told. @public */
export const consoleTokenSchema = z.object({
  name: z.string(),
  status: z.string().default('active'),
  lastUse: nullish(instant),
  expirationDate: nullish(instant),
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

/** See {@link consoleUserSchema}. @public */
export type ConsoleUser = z.infer<typeof consoleUserSchema>;
/** See {@link consoleMemberSchema}. @public */
export type ConsoleMember = z.infer<typeof consoleMemberSchema>;
/** See {@link consoleRoleSchema}. @public */
export type ConsoleRole = z.infer<typeof consoleRoleSchema>;
/** See {@link consoleAdminRoleSchema}. @public */
export type ConsoleAdminRole = z.infer<typeof consoleAdminRoleSchema>;
/** See {@link consoleProjectSchema}. @public */
export type ConsoleProject = z.infer<typeof consoleProjectSchema>;
/** See {@link consoleEnvironmentSchema}. @public */
export type ConsoleEnvironment = z.infer<typeof consoleEnvironmentSchema>;
/** See {@link consoleRepositorySchema}. @public */
export type ConsoleRepository = z.infer<typeof consoleRepositorySchema>;
/** See {@link consoleDeploymentSchema}. @public */
export type ConsoleDeployment = z.infer<typeof consoleDeploymentSchema>;
/** See {@link consoleDeploymentSourceSchema}. @public */
export type ConsoleDeploymentSource = z.infer<
  typeof consoleDeploymentSourceSchema
>;
/** See {@link consoleClusterSchema}. @public */
export type ConsoleCluster = z.infer<typeof consoleClusterSchema>;
/** See {@link consoleZoneSchema}. @public */
export type ConsoleZone = z.infer<typeof consoleZoneSchema>;
/** See {@link consoleStageSchema}. @public */
export type ConsoleStage = z.infer<typeof consoleStageSchema>;
/** See {@link consoleStageEnvironmentSchema}. @public */
export type ConsoleStageEnvironment = z.infer<
  typeof consoleStageEnvironmentSchema
>;
/** See {@link consoleTokenSchema}. @public */
export type ConsoleToken = z.infer<typeof consoleTokenSchema>;
/** See {@link consoleLogSchema}. @public */
export type ConsoleLog = z.infer<typeof consoleLogSchema>;
