import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  ConsoleAdminRole,
  ConsoleApi,
  ConsoleCluster,
  ConsoleEnvironment,
  ConsoleError,
  ConsoleProject,
  ConsoleRepository,
  ConsoleService,
  consoleServiceRef,
  ConsoleStage,
  ConsoleToken,
  ConsoleUser,
  ConsoleZone,
  ListProjectsQuery,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import {
  aCluster,
  anEnvironment,
  aProject,
  aRepository,
  aStage,
  aZone,
  camille,
  lou,
  platform,
} from './builders';

const unused = async (): Promise<never> => {
  throw new Error('The ingestion does not call this');
};

/** Rights of the account on the whole platform; `MANAGE` gives all of them. */
export type FakeRight =
  | 'MANAGE'
  | 'MANAGE_USERS'
  | 'LIST_PROJECTS'
  | 'LIST_STAGES'
  | 'LIST_CLUSTERS';

/** A console in memory, with one project; change its lists as the test wants. */
export class FakeConsole implements ConsoleApi {
  projects: ConsoleProject[] = [aProject()];
  environments: ConsoleEnvironment[] = [anEnvironment()];
  repositories: ConsoleRepository[] = [aRepository()];
  users: ConsoleUser[] = [camille, lou];
  adminRoles: ConsoleAdminRole[] = [];
  zones: ConsoleZone[] = [aZone()];
  stages: ConsoleStage[] = [aStage()];
  clusters: ConsoleCluster[] = [aCluster()];
  tokens: ConsoleToken[] = [];
  /** What the account may do on the whole platform. */
  rights: FakeRight[] = ['MANAGE'];
  /** Slugs of the projects of which the account is a member. */
  own: string[] = [];
  /** Makes calls fail, by name. */
  readonly down = new Set<keyof ConsoleApi>();
  readonly calls: string[] = [];

  private answer<T>(call: keyof ConsoleApi, value: T, of = ''): Promise<T> {
    this.calls.push(of ? `${call} ${of}` : call);
    return this.down.has(call)
      ? Promise.reject(
          new ConsoleError('unavailable', 'La console est en panne'),
        )
      : Promise.resolve(structuredClone(value));
  }

  /** The same, for an account that has one of some rights. */
  private async guarded<T>(
    call: keyof ConsoleApi,
    rights: FakeRight[],
    value: T,
    of = '',
  ): Promise<T> {
    const answer = await this.answer(call, value, of);
    if (!['MANAGE' as const, ...rights].some(it => this.rights.includes(it))) {
      throw new ConsoleError('forbidden', 'La console refuse');
    }
    return answer;
  }

  private find = (key: string) =>
    this.projects.find(p => p.id === key || p.slug === key);

  private isOwn = (project: ConsoleProject | undefined) =>
    project !== undefined && this.own.includes(project.slug);

  /** What a project holds: of one that does not exist, nothing is told. */
  private async within<T>(
    call: keyof ConsoleApi,
    key: string,
    items: (project: ConsoleProject) => T,
  ): Promise<T> {
    const project = this.find(key);
    if (!project) {
      await this.answer(call, undefined, key);
      throw new ConsoleError('not-found', 'Projet introuvable');
    }
    return this.isOwn(project)
      ? this.answer(call, items(project), key)
      : this.guarded(call, ['LIST_PROJECTS'], items(project), key);
  }

  listProjects = ({ filter }: ListProjectsQuery = {}) =>
    filter === 'all'
      ? this.guarded('listProjects', [], this.projects)
      : this.answer('listProjects', this.projects.filter(this.isOwn));
  getProject = (key: string) => {
    const project = this.find(key);
    return !project || this.isOwn(project)
      ? this.answer('getProject', project, key)
      : this.guarded('getProject', [], project, key);
  };
  listEnvironments = (key: string) =>
    this.within('listEnvironments', key, ({ id }) =>
      this.environments.filter(e => e.projectId === id),
    );
  listRepositories = (key: string) =>
    this.within('listRepositories', key, ({ id }) =>
      this.repositories.filter(r => r.projectId === id),
    );
  listMembers = (key: string) =>
    this.within('listMembers', key, ({ members }) => members);
  listRoles = (key: string) =>
    this.within('listRoles', key, ({ roles }) => roles);
  listClusters = () => {
    const all = ['MANAGE', 'LIST_CLUSTERS'] as const;
    const mayListAll = all.some(right => this.rights.includes(right));
    return this.answer(
      'listClusters',
      this.clusters.filter(it => mayListAll || it.privacy === 'public'),
    );
  };
  listZones = () => this.answer('listZones', this.zones);
  listStages = () => this.answer('listStages', this.stages);
  listStageEnvironments = (stageId: string) =>
    this.guarded(
      'listStageEnvironments',
      ['LIST_STAGES'],
      this.environments
        .filter(environment => environment.stageId === stageId)
        .flatMap(({ clusterId, name, projectId }) => {
          const project = this.find(projectId);
          const cluster = this.clusters.find(({ id }) => id === clusterId);
          return project
            ? {
                project: project.slug,
                name,
                cluster: cluster?.label ?? '',
                owner: project.owner.email,
              }
            : [];
        }),
      stageId,
    );
  listUsers = () => this.guarded('listUsers', ['MANAGE_USERS'], this.users);
  listAdminRoles = () => this.answer('listAdminRoles', this.adminRoles);
  listPersonalTokens = () => this.answer('listPersonalTokens', this.tokens);

  getVersion = unused;
  getCurrentUser = unused;
  createProject = unused;
  replayHooks = unused;
  createEnvironment = unused;
  createRepository = unused;
  syncRepository = unused;
  addMember = unused;
  setMemberRoles = unused;
  createRole = unused;
  listDeployments = unused;
  createDeployment = unused;
  remove = unused;
  listProjectLogs = unused;
}

/** The service through which plugins get a console. */
export const fakeConsoleService = (console: ConsoleApi): ConsoleService => ({
  config: platform,
  asPortal: () => console,
  asUser: () => console,
});

/** The same, for a backend. */
export const fakeConsoleServiceFactory = (console: ConsoleApi) =>
  createServiceFactory({
    service: consoleServiceRef,
    deps: {},
    factory: () => fakeConsoleService(console),
  });
