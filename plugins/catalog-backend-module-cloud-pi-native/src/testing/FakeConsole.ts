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
  ConsoleUser,
  ConsoleZone,
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

  listProjects = () => this.answer('listProjects', this.projects);
  getProject = (key: string) =>
    this.answer(
      'getProject',
      this.projects.find(p => p.id === key || p.slug === key),
      key,
    );
  listEnvironments = (key: string) =>
    this.answer(
      'listEnvironments',
      this.environments.filter(e => e.projectId === key),
      key,
    );
  listRepositories = (key: string) =>
    this.answer(
      'listRepositories',
      this.repositories.filter(r => r.projectId === key),
      key,
    );
  listClusters = () => this.answer('listClusters', this.clusters);
  listZones = () => this.answer('listZones', this.zones);
  listStages = () => this.answer('listStages', this.stages);
  listUsers = () => this.answer('listUsers', this.users);

  listAdminRoles = () => this.answer('listAdminRoles', this.adminRoles);

  getVersion = unused;
  getCurrentUser = unused;
  createProject = unused;
  replayHooks = unused;
  createEnvironment = unused;
  createRepository = unused;
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
