import { LoggerService } from '@backstage/backend-plugin-api';
import {
  ConsoleApi,
  isArchived,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { World } from '../translate/World';
import {
  ProjectCache,
  readMoved,
  readProjectContent,
  readWorld,
} from './readWorld';
import { takeBack } from './takeBack';
import { ProjectReading, Reading, WorldReader } from './WorldReader';

/** Reads the console by an account that may list everything. */
export class FullReader implements WorldReader {
  private readonly cache: ProjectCache = new Map();

  constructor(
    private readonly console: ConsoleApi,
    private readonly logger: LoggerService,
  ) {}

  readAll(again: boolean, _known?: World, signal?: AbortSignal) {
    return readWorld(this.options(signal), again);
  }

  readMoved(known: World, signal?: AbortSignal): Promise<Reading | undefined> {
    return readMoved(this.options(signal), known);
  }

  async readProject(
    key: string,
    known: World,
  ): Promise<ProjectReading | undefined> {
    const project = await this.console.getProject(key);
    if (!project) {
      return undefined;
    }
    const projects = new Map(known.projects);
    if (isArchived(project)) {
      projects.delete(project.id);
      this.cache.delete(project.id);
      return { world: { ...known, projects }, project, repositories: [] };
    }
    const state = await readProjectContent(this.console, project);
    projects.set(project.id, state);
    this.cache.set(project.id, { state, updatedAt: project.updatedAt });
    const { repositories } = state;
    return { world: { ...known, projects }, project, repositories };
  }

  takeBack(kept?: World): void {
    takeBack(this.cache, kept);
  }

  private options(signal?: AbortSignal) {
    const { cache, console, logger } = this;
    return { cache, console, logger, signal };
  }
}
