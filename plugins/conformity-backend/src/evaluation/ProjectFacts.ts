import { ConsoleApi } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { PlatformFacts } from '@cloud-pi-native/backstage-plugin-conformity-node';

const KEPT_MS = 5 * 60_000;

/** How long the console's last answer stands in for one that does not come. */
const STANDS_IN_MS = 24 * 3_600_000;

/** What is asked of the console. */
export type ProjectConsole = Pick<
  ConsoleApi,
  'getProject' | 'listRepositories' | 'getVersion'
>;

/** Facts that only the console tells: quotas, versions, where sources are. */
type Told = Pick<PlatformFacts, 'quota' | 'provisioning'> & {
  /** By name of the repository. */
  standalone: ReadonlyMap<string, boolean>;
};

const UNKNOWN: Told = { standalone: new Map() };

/** Asks the console, once for all the repositories of a project. */
export class ProjectFacts {
  private readonly kept = new Map<
    string,
    { at: number; told: Promise<Told> }
  >();
  private readonly last = new Map<string, { at: number; told: Told }>();

  constructor(
    private readonly console: ProjectConsole,
    private readonly now: () => number = Date.now,
  ) {}

  /** What the console knows of a repository's project; nothing where it does not answer. */
  async of(project: string, repository: string): Promise<PlatformFacts> {
    const known = this.kept.get(project);
    const fresh =
      known && this.now() - known.at < KEPT_MS
        ? known
        : { at: this.now(), told: this.ask(project) };
    this.kept.set(project, fresh);
    const { standalone, ...facts } = await fresh.told;
    return { ...facts, standalone: standalone.get(repository) };
  }

  /** Asks again next time. */
  forget(project: string): void {
    this.kept.delete(project);
  }

  private async ask(slug: string): Promise<Told> {
    try {
      const told = await this.tell(slug);
      this.last.set(slug, { at: this.now(), told });
      return told;
    } catch {
      this.kept.delete(slug);
      const last = this.last.get(slug);
      // Otherwise the rules that need it say that they cannot tell.
      return last && this.now() - last.at < STANDS_IN_MS ? last.told : UNKNOWN;
    }
  }

  private async tell(slug: string): Promise<Told> {
    const [project, repositories, version] = await Promise.all([
      this.console.getProject(slug),
      this.console.listRepositories(slug),
      this.console.getVersion(),
    ]);
    const standalone = new Map(
      repositories.map(({ internalRepoName, externalRepoUrl }) => [
        internalRepoName,
        externalRepoUrl === '',
      ]),
    );
    if (!project) {
      return { standalone };
    }
    const last = project.lastSuccessProvisionningVersion;
    return {
      standalone,
      ...(last !== undefined && {
        provisioning: { project: last, console: version },
      }),
      ...(!project.limitless && {
        quota: {
          production: {
            cpu: project.prodCpu,
            memory: project.prodMemory,
            gpu: project.prodGpu,
          },
          nonProduction: {
            cpu: project.hprodCpu,
            memory: project.hprodMemory,
            gpu: project.hprodGpu,
          },
        },
      }),
    };
  }
}
