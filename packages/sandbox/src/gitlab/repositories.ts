import {
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import type { WorldEvent } from '../world/events';
import type { World } from '../world/World';
import { importCommits, type NewCommit } from './git/fastImport';
import { writeFirstCommit } from './git/firstCommit';
import {
  allGitProjects,
  gitProjectsOf,
  SYSTEM_REPOSITORIES,
  type GitProject,
} from './model';

/** The first commits of a repository of the seed; none for an empty one. */
export type InitialContent = (one: GitProject) => readonly NewCommit[];

const AT_ONCE = 3;

/** What `git init --bare --initial-branch=main --template=` makes, without a process. */
const writeEmptyRepository = async (directory: string) => {
  for (const folder of [
    'objects/info',
    'objects/pack',
    'refs/heads',
    'refs/tags',
  ]) {
    await mkdir(join(directory, folder), { recursive: true });
  }
  await writeFile(join(directory, 'HEAD'), 'ref: refs/heads/main\n');
  await writeFile(
    join(directory, 'config'),
    '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n',
  );
};

/** The bare repositories on disk, kept in step with what the console declares. */
export class Repositories {
  constructor(
    private readonly options: {
      world: World;
      root: string;
      directory: string;
      initialContent: InitialContent;
    },
  ) {}

  directoryOf(one: GitProject): string {
    return join(this.options.directory, one.project.id, `${one.name}.git`);
  }

  /** Whether it has no branch yet; asked of many at once, so without a process. */
  async isEmpty(one: GitProject): Promise<boolean> {
    const directory = this.directoryOf(one);
    const [heads, top] = await Promise.all([
      readdir(join(directory, 'refs', 'heads')),
      readdir(directory),
    ]);
    return heads.length === 0 && !top.includes('packed-refs');
  }

  /** Makes every repository that is missing, with the seed's content. */
  async start(): Promise<void> {
    const { world, root, initialContent } = this.options;
    const queue = allGitProjects(world.state, root);
    const work = async () => {
      for (let one = queue.shift(); one; one = queue.shift()) {
        await this.ensure(one, () => initialContent(one));
      }
    };
    const done = await Promise.allSettled(
      Array.from({ length: AT_ONCE }, work),
    );
    const failed = done.find(one => one.status === 'rejected');
    if (failed) throw failed.reason;
  }

  readonly follow = async (event: WorldEvent): Promise<void> => {
    switch (event.type) {
      case 'project.created':
      case 'project.reprovisioned':
        await this.ensureProject(event.project.id);
        break;
      case 'repository.created':
        await this.ensureProject(
          event.project.id,
          event.repository.internalRepoName,
        );
        break;
      case 'repository.deleted':
        await this.remove(event.project.id, event.repository.internalRepoName);
        break;
      case 'project.archived':
        await this.removeAll(join(this.options.directory, event.project.id));
        break;
      case 'reset':
        for (const name of await this.projectFolders()) {
          await this.removeAll(join(this.options.directory, name));
        }
        await this.start();
        break;
      default:
    }
  };

  private async projectFolders(): Promise<string[]> {
    await mkdir(this.options.directory, { recursive: true });
    return readdir(this.options.directory);
  }

  private async ensureProject(projectId: string, only?: string): Promise<void> {
    const { world, root } = this.options;
    const project = world.project(projectId);
    if (!project) return;
    for (const one of gitProjectsOf(world.state, root, project)) {
      if (only === undefined || one.name === only)
        await this.ensure(one, () => []);
    }
  }

  /** Made aside and renamed, so that a repository is whole or absent. */
  private async ensure(
    one: GitProject,
    content: () => readonly NewCommit[],
  ): Promise<void> {
    const target = this.directoryOf(one);
    const parent = join(this.options.directory, one.project.id);
    await mkdir(parent, { recursive: true });
    if ((await readdir(parent)).includes(`${one.name}.git`)) return;
    const aside = await mkdtemp(join(parent, '.new-'));
    try {
      await writeEmptyRepository(aside);
      const [first, ...rest] = content();
      if (first && rest.length === 0) await writeFirstCommit(aside, first);
      else if (first) await importCommits(aside, [first, ...rest]);
      await rename(aside, target);
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  }

  private async remove(projectId: string, name: string): Promise<void> {
    if (SYSTEM_REPOSITORIES.some(system => system === name)) return;
    await this.removeAll(
      join(this.options.directory, projectId, `${name}.git`),
    );
  }

  private async removeAll(path: string): Promise<void> {
    await rm(path, { recursive: true, force: true, maxRetries: 3 });
  }
}
