import { posix } from 'node:path';
import type { Environment, Project, Repository } from '../../world/types';
import type { World } from '../../world/World';
import { applicationName } from './names';
import { deployedBy, type Deployed } from './values';

/** A file of a project's repository; what is missing where one is. */
export type ReadFile = (
  project: Project,
  repository: string,
  ref: string,
  path: string,
) => Promise<{ commit: string; content: Buffer } | 'no commit' | 'no file'>;

/** What Argo CD would do of an infrastructure repository in an environment. */
export interface Application {
  name: string;
  project: Project;
  environment: Environment;
  repository: Repository;
  cloneUrl: string;
  valueFiles: string[];
  sync: 'Synced' | 'OutOfSync' | 'Unknown';
  health: 'Healthy' | 'Missing';
  /** The commit that runs; none before the first synchronisation. */
  revision?: string;
  deployed: Deployed;
  /** Why nothing can be compared. */
  problem?: string;
}

interface Wanted {
  revision?: string;
  deployed: Deployed;
  problem?: string;
}

type Placed = Pick<
  Application,
  'name' | 'project' | 'environment' | 'repository' | 'cloneUrl' | 'valueFiles'
>;

/** The applications of each zone, made of what the console and Git say at the moment. */
export class Applications {
  /** What was last synchronised, by name, where it does not follow by itself. */
  private readonly synced = new Map<string, Wanted>();

  constructor(
    private readonly options: {
      world: World;
      baseUrl: string;
      root: string;
      readFile: ReadFile;
    },
  ) {}

  list(zone: string, search = ''): Promise<Application[]> {
    return Promise.all(
      this.placed(zone)
        .filter(({ name }) => name.includes(search))
        .map(one => this.look(one)),
    );
  }

  async find(zone: string, name: string): Promise<Application | undefined> {
    const one = this.placed(zone).find(placed => placed.name === name);
    return one && this.look(one);
  }

  /** The button « Sync »: what Git says is what runs. */
  async sync(zone: string, name: string): Promise<Application | undefined> {
    const one = this.placed(zone).find(placed => placed.name === name);
    if (!one) return undefined;
    const wanted = await this.wanted(one);
    if (!wanted.problem) this.synced.set(name, wanted);
    return this.look(one);
  }

  private placed(zone: string): Placed[] {
    const { world, baseUrl, root } = this.options;
    const { zones, clusters, environments, repositories } = world.state;
    const zoneId = zones.find(({ slug }) => slug === zone)?.id;
    const clusterIds = clusters
      .filter(cluster => cluster.zoneId === zoneId)
      .map(({ id }) => id);
    return environments
      .filter(({ clusterId }) => clusterIds.includes(clusterId))
      .flatMap(environment => {
        const project = world.project(environment.projectId);
        if (!project || project.status === 'archived') return [];
        return repositories
          .filter(one => one.projectId === project.id && one.isInfra)
          .map(repository => {
            const cloneUrl = `${baseUrl}/${root}/${project.slug}/${repository.internalRepoName}.git`;
            return {
              name: applicationName({
                slug: project.slug,
                environment: environment.name,
                repository: repository.internalRepoName,
                cloneUrl,
              }),
              project,
              environment,
              repository,
              cloneUrl,
              valueFiles: repository.helmValuesFiles
                .split(',')
                .map(file => file.trim().replaceAll('<env>', environment.name))
                .filter(Boolean),
            };
          });
      });
  }

  private async wanted(one: Placed): Promise<Wanted> {
    const { repository, project } = one;
    const ref = repository.deployRevision || 'HEAD';
    const contents: string[] = [];
    let revision: string | undefined;
    for (const file of one.valueFiles) {
      const path = posix.join(repository.deployPath || '.', file);
      const found = await this.options.readFile(
        project,
        repository.internalRepoName,
        ref,
        path,
      );
      if (found === 'no commit') {
        return { deployed: {}, problem: `${ref}: unknown revision` };
      }
      if (found === 'no file') {
        return { deployed: {}, problem: `${path}: no such file or directory` };
      }
      revision = found.commit;
      contents.push(found.content.toString('utf8'));
    }
    try {
      return { revision, deployed: deployedBy(contents) };
    } catch {
      return { revision, deployed: {}, problem: 'values are not valid YAML' };
    }
  }

  private async look(one: Placed): Promise<Application> {
    const wanted = await this.wanted(one);
    if (one.environment.autosync && !wanted.problem) {
      this.synced.set(one.name, wanted);
    }
    const live = this.synced.get(one.name);
    const compared =
      live?.revision === wanted.revision ? 'Synced' : 'OutOfSync';
    return {
      ...one,
      sync: wanted.problem ? 'Unknown' : compared,
      health: live ? 'Healthy' : 'Missing',
      revision: live?.revision,
      deployed: live?.deployed ?? {},
      problem: wanted.problem,
    };
  }
}
