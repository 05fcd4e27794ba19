import {
  ConsoleAdminRole,
  ConsoleCluster,
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
  /** The members of a project; its owner is none of them. */
  listMembers(
    project: string,
    options?: ConsoleCallOptions,
  ): Promise<ConsoleMember[]>;
  /** The roles of a project. */
  listRoles(
    project: string,
    options?: ConsoleCallOptions,
  ): Promise<ConsoleRole[]>;
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
