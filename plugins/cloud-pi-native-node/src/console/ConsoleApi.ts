import {
  ConsoleAdminRole,
  ConsoleCluster,
  ConsoleDeployment,
  ConsoleEnvironment,
  ConsoleLog,
  ConsoleMember,
  ConsoleProject,
  ConsoleRepository,
  ConsoleRole,
  ConsoleStage,
  ConsoleStageEnvironment,
  ConsoleToken,
  ConsoleUser,
  ConsoleZone,
} from './schemas';

/** Options of every call. @public */
export interface ConsoleCallOptions {
  /** Aborts the call; a write that was sent may still be done by the console. */
  signal?: AbortSignal;
}

/** Which projects to list; those the user is a member of unless told. @public */
export interface ListProjectsQuery {
  filter?: 'owned' | 'member' | 'all';
  statusNotIn?: string[];
}

/** Quotas: CPU in cores, memory in Gi. @public */
export interface CreateProjectInput {
  name: string;
  description?: string;
  limitless: boolean;
  hprodCpu: number;
  hprodGpu: number;
  hprodMemory: number;
  prodCpu: number;
  prodGpu: number;
  prodMemory: number;
}

/** A repository to declare in the console, which creates it in GitLab. @public */
export interface CreateRepositoryInput {
  internalRepoName: string;
  /** Empty for a repository that has no external source. */
  externalRepoUrl: string;
  isPrivate: boolean;
  isInfra: boolean;
  externalUserName?: string;
  externalToken?: string;
  deployRevision?: string;
  deployPath?: string;
  helmValuesFiles?: string;
}

/** CPU in cores, memory in Gi, both within the quotas of the project. @public */
export interface CreateEnvironmentInput {
  name: string;
  stageId: string;
  clusterId: string;
  cpu: number;
  gpu: number;
  memory: number;
  autosync: boolean;
}

/** A person: by an address that the platform's sign-in knows, or by id. @public */
export type NewMember = { email: string } | { userId: string };

/** A role to make in a project; its permissions are a bit mask, written in decimal. @public */
export interface CreateRoleInput {
  name: string;
  permissions: string;
}

/** What a deployment takes from one repository, all of it told. @public */
export interface DeploymentSourceInput {
  repositoryId: string;
  type: 'git' | 'oci';
  targetRevision: string;
  path: string;
  helmValuesFiles: string;
}

/** A deployment to make in an environment, from at least one source. @public */
export interface CreateDeploymentInput {
  name: string;
  environmentId: string;
  autosync: boolean;
  deploymentSources: DeploymentSourceInput[];
}

/** Something of a project, or the project itself, as the console identifies it. @public */
export interface RemovableResource {
  kind:
    | 'project'
    | 'repository'
    | 'environment'
    | 'deployment'
    | 'member'
    | 'role';
  projectId: string;
  /** The project's own id for a project, a person's for a member. */
  id: string;
}

/**
 * The console, as the portal uses it. `project` is an id or a slug. Reads that
 * address one thing answer `undefined` where the console says it does not
 * exist; everything else that fails throws a `ConsoleError`.
 *
 * @public
 */
export interface ConsoleApi {
  getVersion(options?: ConsoleCallOptions): Promise<string>;
  /** The user behind the token; creates the user in the console on first sight, as the console itself does. */
  getCurrentUser(options?: ConsoleCallOptions): Promise<ConsoleUser>;
  listProjects(
    query?: ListProjectsQuery,
    options?: ConsoleCallOptions,
  ): Promise<ConsoleProject[]>;
  getProject(
    project: string,
    options?: ConsoleCallOptions,
  ): Promise<ConsoleProject | undefined>;
  createProject(
    input: CreateProjectInput,
    options?: ConsoleCallOptions,
  ): Promise<ConsoleProject>;
  /** Reprovisions: replays every tool's hooks of the project. */
  replayHooks(project: string, options?: ConsoleCallOptions): Promise<void>;
  listEnvironments(
    project: string,
    options?: ConsoleCallOptions,
  ): Promise<ConsoleEnvironment[]>;
  createEnvironment(
    project: string,
    input: CreateEnvironmentInput,
    options?: ConsoleCallOptions,
  ): Promise<ConsoleEnvironment>;
  listRepositories(
    project: string,
    options?: ConsoleCallOptions,
  ): Promise<ConsoleRepository[]>;
  createRepository(
    project: string,
    input: CreateRepositoryInput,
    options?: ConsoleCallOptions,
  ): Promise<ConsoleRepository>;
  /** Copies an external repository into its mirror: one branch, or all. */
  syncRepository(
    project: string,
    repositoryId: string,
    branch?: string,
    options?: ConsoleCallOptions,
  ): Promise<void>;
  /** The members of a project; its owner is none of them. */
  listMembers(
    project: string,
    options?: ConsoleCallOptions,
  ): Promise<ConsoleMember[]>;
  /** Adds a person, who has no role then; one who is a member already stays as is. */
  addMember(
    project: string,
    member: NewMember,
    options?: ConsoleCallOptions,
  ): Promise<ConsoleMember>;
  /** Gives a member these roles and no others. */
  setMemberRoles(
    project: string,
    userId: string,
    roleIds: string[],
    options?: ConsoleCallOptions,
  ): Promise<ConsoleMember>;
  /** The roles of a project. */
  listRoles(
    project: string,
    options?: ConsoleCallOptions,
  ): Promise<ConsoleRole[]>;
  /** Makes a role; the console takes a name that another role has. */
  createRole(
    project: string,
    input: CreateRoleInput,
    options?: ConsoleCallOptions,
  ): Promise<ConsoleRole>;
  /** The deployments of a project; older consoles know none. */
  listDeployments(
    project: string,
    options?: ConsoleCallOptions,
  ): Promise<ConsoleDeployment[]>;
  /** Makes a deployment in a project, told by its id; the console takes a name twice. */
  createDeployment(
    projectId: string,
    input: CreateDeploymentInput,
    options?: ConsoleCallOptions,
  ): Promise<ConsoleDeployment>;
  /**
   * Removes something; a project is archived. What is gone already is removed;
   * `toolsFailed` where it is gone and the console's tools did not follow.
   */
  remove(
    resource: RemovableResource,
    options?: ConsoleCallOptions,
  ): Promise<{ toolsFailed: boolean }>;
  listClusters(options?: ConsoleCallOptions): Promise<ConsoleCluster[]>;
  listZones(options?: ConsoleCallOptions): Promise<ConsoleZone[]>;
  listStages(options?: ConsoleCallOptions): Promise<ConsoleStage[]>;
  /** The environments of a stage, whichever project they belong to. */
  listStageEnvironments(
    stageId: string,
    options?: ConsoleCallOptions,
  ): Promise<ConsoleStageEnvironment[]>;
  listUsers(options?: ConsoleCallOptions): Promise<ConsoleUser[]>;
  listAdminRoles(options?: ConsoleCallOptions): Promise<ConsoleAdminRole[]>;
  /** The personal access tokens of the account, without their values. */
  listPersonalTokens(options?: ConsoleCallOptions): Promise<ConsoleToken[]>;
  listProjectLogs(
    projectId: string,
    limit: number,
    options?: ConsoleCallOptions,
  ): Promise<ConsoleLog[]>;
}
