import {
  ConsoleApi,
  ConsoleCluster,
  ConsoleEnvironment,
  ConsoleError,
  ConsoleErrorKind,
  ConsoleLog,
  ConsoleProject,
  ConsoleRepository,
  ConsoleStage,
  CreateProjectInput,
  RemovableResource,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import {
  fakeProjectCalls,
  FakeProjectState,
  ProjectWrite,
} from './fakeProjectCalls';

const INSTANT = '2026-05-04T08:00:00.000Z';
const uuid = (n: number) =>
  `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;

/** Who the tests' user is in the console. */
export const ME = {
  id: uuid(1),
  firstName: 'Camille',
  lastName: 'Durand',
  email: 'camille.durand@example.org',
  type: 'human',
};

/** The calls that change something. */
export type Write =
  | 'createProject'
  | 'createRepository'
  | 'createEnvironment'
  | 'replayHooks'
  | 'remove'
  | ProjectWrite;

/** How the next write of a kind goes wrong. */
export interface Fault {
  kind: ConsoleErrorKind;
  /** Whether the console records the write all the same. */
  recorded: boolean;
  /** Status that the project is left in. */
  status?: string;
}

/** A console in memory, that counts calls and fails as told. */
export class FakeConsole {
  projects: ConsoleProject[] = [];
  repositories: ConsoleRepository[] = [];
  environments: ConsoleEnvironment[] = [];
  logs: ConsoleLog[] = [];
  stages: ConsoleStage[] = [
    { id: 'stage-dev', name: 'dev', clusterIds: ['hp'] },
    { id: 'stage-prod', name: 'prod', clusterIds: ['prod'] },
  ];
  clusters: ConsoleCluster[] = [
    cluster('hp', 'usuel-hp-1', ['stage-dev']),
    cluster('prod', 'usuel-prod-1', ['stage-prod']),
  ];
  /** Team, deployments and mirrors, as if there were one project only. */
  readonly held: FakeProjectState = {
    members: [],
    roles: [],
    deployments: [],
    synchronised: [],
    people: [],
  };
  readonly calls: string[] = [];
  readonly tokens: string[] = [];
  /** Statuses that the next reads of a project see, before its own. */
  statuses: string[] = [];
  /** What was removed, in order. */
  readonly removed: string[] = [];
  /** Whether the tools fail where something is removed. */
  toolsFail = false;
  /** Status that a reprovisioning leads to. */
  statusAfterReplay = 'created';
  readonly faults = new Map<Write, Fault>();
  #ids = 100;

  addProject(over: Partial<ConsoleProject> = {}): ConsoleProject {
    const project = this.#newProject({ name: 'demo', ...over }, over);
    this.projects.push(project);
    return project;
  }

  addRepository(over: Partial<ConsoleRepository> = {}): ConsoleRepository {
    const repository: ConsoleRepository = {
      id: this.#nextId(),
      projectId: this.projects[0].id,
      internalRepoName: 'api',
      externalRepoUrl: '',
      isPrivate: false,
      isInfra: false,
      deployRevision: 'HEAD',
      deployPath: '.',
      helmValuesFiles: '',
      createdAt: INSTANT,
      updatedAt: INSTANT,
      ...over,
    };
    this.repositories.push(repository);
    return repository;
  }

  count(method: keyof ConsoleApi): number {
    return this.calls.filter(call => call === method).length;
  }

  /** The console as the user behind a token, which is asked for at each call. */
  asUser = (token: () => Promise<string>): ConsoleApi => {
    const call = async <T>(method: keyof ConsoleApi, answer: () => T) => {
      this.tokens.push(await token());
      this.calls.push(method);
      return answer();
    };
    const write = <T>(method: Write, project: string, record: () => T) =>
      call(method, () => {
        const fault = this.faults.get(method);
        this.faults.delete(method);
        const written = !fault || fault.recorded ? record() : undefined;
        const target = this.#find(project);
        if (fault?.status && target) {
          target.status = fault.status;
        }
        if (fault || written === undefined) {
          throw new ConsoleError(
            fault?.kind ?? 'not-found',
            'La console a dit non.',
          );
        }
        return written;
      });
    return {
      getVersion: () => call('getVersion', () => '9.24.0'),
      getCurrentUser: () => call('getCurrentUser', () => ME),
      listProjects: query =>
        call('listProjects', () =>
          this.projects.filter(
            p => query?.filter !== 'owned' || p.ownerId === ME.id,
          ),
        ),
      getProject: project =>
        call('getProject', () => {
          const found = this.#find(project);
          return (
            found && {
              ...found,
              status: this.statuses.shift() ?? found.status,
            }
          );
        }),
      createProject: input =>
        write('createProject', input.name, () => {
          const same = this.projects.filter(p => p.name === input.name).length;
          return this.addProject({
            ...input,
            slug: same ? `${input.name}-${same}` : input.name,
          });
        }),
      replayHooks: project =>
        write('replayHooks', project, () => {
          const found = this.#find(project);
          if (found) {
            found.status = this.statusAfterReplay;
          }
          return true;
        }).then(() => undefined),
      listEnvironments: project =>
        call('listEnvironments', () =>
          this.environments.filter(e => e.projectId === project),
        ),
      createEnvironment: (project, input) =>
        write('createEnvironment', project, () => {
          const environment = {
            id: this.#nextId(),
            projectId: project,
            createdAt: INSTANT,
            updatedAt: INSTANT,
            ...input,
          };
          this.environments.push(environment);
          return environment;
        }),
      listRepositories: project =>
        call('listRepositories', () =>
          this.repositories.filter(r => r.projectId === project),
        ),
      createRepository: (project, input) =>
        write('createRepository', project, () =>
          this.addRepository({
            projectId: project,
            internalRepoName: input.internalRepoName,
            externalRepoUrl: input.externalRepoUrl,
            isInfra: input.isInfra,
            isPrivate: input.isPrivate,
          }),
        ),
      remove: resource =>
        write('remove', resource.projectId, () => {
          this.#remove(resource);
          return { toolsFailed: this.toolsFail };
        }),
      ...fakeProjectCalls(this.held, call, write, () => this.#nextId()),
      listClusters: () => call('listClusters', () => this.clusters),
      listZones: () => call('listZones', () => []),
      listStages: () => call('listStages', () => this.stages),
      listStageEnvironments: () => call('listStageEnvironments', () => []),
      listUsers: () => call('listUsers', () => [ME]),
      listAdminRoles: () => call('listAdminRoles', () => []),
      listPersonalTokens: () => call('listPersonalTokens', () => []),
      listProjectLogs: () => call('listProjectLogs', () => this.logs),
    };
  };

  #remove({ kind, id }: RemovableResource): void {
    this.removed.push(`${kind} ${id}`);
    const isOther = (one: { id: string }) => one.id !== id;
    const { held } = this;
    this.projects = this.projects.filter(isOther);
    this.environments = this.environments.filter(isOther);
    this.repositories = this.repositories.filter(isOther);
    held.deployments = held.deployments.filter(isOther);
    held.roles = held.roles.filter(isOther);
    held.members = held.members.filter(({ userId }) => userId !== id);
  }

  #find(project: string): ConsoleProject | undefined {
    return this.projects.find(
      p => p.id === project || p.slug === project || p.name === project,
    );
  }

  #nextId(): string {
    this.#ids += 1;
    return uuid(this.#ids);
  }

  #newProject(
    input: Partial<CreateProjectInput> & { name: string },
    over: Partial<ConsoleProject>,
  ): ConsoleProject {
    return {
      id: this.#nextId(),
      slug: input.name,
      status: 'created',
      locked: false,
      limitless: false,
      hprodCpu: 0,
      hprodGpu: 0,
      hprodMemory: 0,
      prodCpu: 0,
      prodGpu: 0,
      prodMemory: 0,
      clusterIds: [],
      ownerId: ME.id,
      owner: ME,
      members: [],
      roles: [],
      everyonePerms: '896',
      lastSuccessProvisionningVersion: undefined,
      createdAt: INSTANT,
      updatedAt: INSTANT,
      ...over,
      name: input.name,
      description: input.description ?? '',
    };
  }
}

function cluster(
  id: string,
  label: string,
  stageIds: string[],
): ConsoleCluster {
  return {
    id,
    label,
    infos: '',
    privacy: 'public',
    clusterResources: true,
    zoneId: 'zone',
    stageIds,
    cpu: 0,
    gpu: 0,
    memory: 0,
  };
}
