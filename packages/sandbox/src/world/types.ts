import { z } from 'zod';

// The state is plain JSON: instants are ISO 8601, permissions are decimal
// strings of big integers, as in the console's own answers.
const stamps = { createdAt: z.string(), updatedAt: z.string() };

/** A user of the console; `id` is the identity provider's `sub`. */
export const userSchema = z.object({
  id: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  type: z.enum(['human', 'bot', 'ghost']),
  adminRoleIds: z.array(z.string()),
  lastLogin: z.string().nullable(),
  ...stamps,
});

/** Someone who can sign in; the console may never have seen them. */
export const accountSchema = z.object({
  sub: z.string(),
  username: z.string(),
  email: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  /** Groups that no project gives, such as `/console/admin`. */
  platformGroups: z.array(z.string()),
});

export const roleTypeSchema = z.enum([
  'managed',
  'external',
  'global',
  'system:managed',
  'system:external',
]);

export const adminRoleSchema = z.object({
  id: z.string(),
  name: z.string(),
  permissions: z.string(),
  position: z.number(),
  type: roleTypeSchema,
  oidcGroup: z.string(),
});

export const projectRoleSchema = z.object({
  id: z.string(),
  name: z.string(),
  permissions: z.string(),
  position: z.number(),
  type: roleTypeSchema,
  /** Full path, `/<slug>` included; empty for none. */
  oidcGroup: z.string(),
});

export const projectStatusSchema = z.enum([
  'initializing',
  'created',
  'failed',
  'archived',
  'warning',
]);

export const projectSchema = z.object({
  id: z.string(),
  name: z.string(),
  slug: z.string(),
  description: z.string(),
  status: projectStatusSchema,
  locked: z.boolean(),
  limitless: z.boolean(),
  hprodCpu: z.number(),
  hprodGpu: z.number(),
  hprodMemory: z.number(),
  prodCpu: z.number(),
  prodGpu: z.number(),
  prodMemory: z.number(),
  everyonePerms: z.string(),
  /** Not among the members. */
  ownerId: z.string(),
  clusterIds: z.array(z.string()),
  members: z.array(
    z.object({ userId: z.string(), roleIds: z.array(z.string()) }),
  ),
  roles: z.array(projectRoleSchema),
  lastSuccessProvisionningVersion: z.string().nullable(),
  ...stamps,
});

export const environmentSchema = z.object({
  id: z.string(),
  name: z.string(),
  projectId: z.string(),
  stageId: z.string(),
  clusterId: z.string(),
  cpu: z.number(),
  gpu: z.number(),
  memory: z.number(),
  autosync: z.boolean(),
  ...stamps,
});

export const repositorySchema = z.object({
  id: z.string(),
  projectId: z.string(),
  internalRepoName: z.string(),
  /** Empty for a repository without an external source. */
  externalRepoUrl: z.string(),
  externalUserName: z.string(),
  isInfra: z.boolean(),
  isPrivate: z.boolean(),
  deployRevision: z.string(),
  deployPath: z.string(),
  helmValuesFiles: z.string(),
  ...stamps,
});

export const deploymentSourceSchema = z.object({
  id: z.string(),
  type: z.enum(['git', 'oci']),
  repositoryId: z.string(),
  targetRevision: z.string(),
  path: z.string(),
  helmValuesFiles: z.string(),
  valueSources: z.array(
    z.discriminatedUnion('type', [
      z.object({
        type: z.literal('internal'),
        id: z.string(),
        order: z.number(),
        path: z.string(),
      }),
      z.object({
        type: z.literal('external'),
        id: z.string(),
        order: z.number(),
        path: z.string(),
        ref: z.string(),
        targetRevision: z.string(),
        repositoryId: z.string(),
      }),
    ]),
  ),
});

export const deploymentSchema = z.object({
  id: z.string(),
  name: z.string(),
  projectId: z.string(),
  environmentId: z.string(),
  autosync: z.boolean(),
  sources: z.array(deploymentSourceSchema),
  ...stamps,
});

export const stageSchema = z.object({ id: z.string(), name: z.string() });

export const zoneSchema = z.object({
  id: z.string(),
  slug: z.string(),
  label: z.string(),
  description: z.string(),
});

export const clusterSchema = z.object({
  id: z.string(),
  label: z.string(),
  infos: z.string(),
  clusterResources: z.boolean(),
  privacy: z.enum(['public', 'dedicated']),
  zoneId: z.string(),
  stageIds: z.array(z.string()),
  cpu: z.number(),
  gpu: z.number(),
  memory: z.number(),
});

/** A personal or an admin token; the secret itself is not kept. */
export const tokenSchema = z.object({
  id: z.string(),
  kind: z.enum(['personal', 'admin']),
  name: z.string(),
  sha256: z.string(),
  userId: z.string(),
  /** Only an admin token has its own. */
  permissions: z.string(),
  status: z.enum(['active', 'revoked']),
  expirationDate: z.string().nullable(),
  lastUse: z.string().nullable(),
  createdAt: z.string(),
});

export const logSchema = z.object({
  id: z.string(),
  action: z.string(),
  userId: z.string().nullable(),
  requestId: z.string().nullable(),
  projectId: z.string().nullable(),
  data: z.object({
    args: z.unknown(),
    failed: z.union([z.boolean(), z.array(z.string())]).optional(),
    warning: z.union([z.boolean(), z.array(z.string())]).optional(),
    results: z.unknown(),
    totalExecutionTime: z.number().optional(),
    messageResume: z.string().optional(),
  }),
  ...stamps,
});

/** A value of a project's service configuration. */
export const pluginValueSchema = z.object({
  projectId: z.string(),
  pluginName: z.string(),
  key: z.string(),
  value: z.string(),
});

export const settingSchema = z.object({ key: z.string(), value: z.string() });

export const worldStateSchema = z.object({
  users: z.array(userSchema),
  accounts: z.array(accountSchema),
  adminRoles: z.array(adminRoleSchema),
  projects: z.array(projectSchema),
  environments: z.array(environmentSchema),
  repositories: z.array(repositorySchema),
  deployments: z.array(deploymentSchema),
  stages: z.array(stageSchema),
  zones: z.array(zoneSchema),
  clusters: z.array(clusterSchema),
  tokens: z.array(tokenSchema),
  logs: z.array(logSchema),
  pluginValues: z.array(pluginValueSchema),
  settings: z.array(settingSchema),
});

export type User = z.infer<typeof userSchema>;
export type Account = z.infer<typeof accountSchema>;
export type AdminRole = z.infer<typeof adminRoleSchema>;
export type ProjectRole = z.infer<typeof projectRoleSchema>;
export type ProjectStatus = z.infer<typeof projectStatusSchema>;
export type Project = z.infer<typeof projectSchema>;
export type Environment = z.infer<typeof environmentSchema>;
export type Repository = z.infer<typeof repositorySchema>;
export type Deployment = z.infer<typeof deploymentSchema>;
export type DeploymentSource = z.infer<typeof deploymentSourceSchema>;
export type Stage = z.infer<typeof stageSchema>;
export type Zone = z.infer<typeof zoneSchema>;
export type Cluster = z.infer<typeof clusterSchema>;
export type Token = z.infer<typeof tokenSchema>;
export type Log = z.infer<typeof logSchema>;
export type WorldState = z.infer<typeof worldStateSchema>;

/** Who an access token of the identity provider speaks for. */
export interface BearerIdentity {
  sub: string;
  email: string;
  given_name: string;
  family_name: string;
  groups: string[];
}

/** Verifies an access token; `undefined` where it is not valid. */
export type VerifyBearer = (
  token: string,
) => Promise<BearerIdentity | undefined>;
