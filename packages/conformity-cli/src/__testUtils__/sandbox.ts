import { ChildProcess, execFile, fork } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

const PROGRAM = resolve(__dirname, '../../../sandbox/src/index.ts');
const TOKEN = 'sandbox-gitlab-token';
const READY = /The sandbox is ready: (\S+)/;
const GROUP = 'forge-mi/projects/';

const projectsSchema = z.array(
  z.object({
    path_with_namespace: z.string().startsWith(GROUP),
    http_url_to_repo: z.url(),
    empty_repo: z.boolean(),
  }),
);

/** The platform's GitLab, as a team sees it. */
export interface Sandbox {
  /** Clones every repository that holds something; folders by `<project>/<repository>`. */
  cloneAll(folder: string): Promise<Map<string, string>>;
  stop(): void;
}

const addressOf = (child: ChildProcess) =>
  new Promise<string>((found, failed) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, url] = READY.exec(said) ?? [];
      if (url) found(url);
    });
    child.once('exit', code => failed(new Error(`The sandbox ended: ${code}`)));
  });

async function listRepositories(url: string) {
  const found: z.infer<typeof projectsSchema> = [];
  for (let page = 1; ; page += 1) {
    const response = await fetch(
      `${url}/api/v4/projects?per_page=100&page=${page}`,
      { headers: { 'private-token': TOKEN } },
    );
    const some = projectsSchema.parse(await response.json());
    if (some.length === 0) return found;
    found.push(...some);
  }
}

/** Starts the sandbox as a program of its own. */
export async function startSandbox(): Promise<Sandbox> {
  const child = fork(PROGRAM, [], {
    env: { ...process.env, SANDBOX_PORT: '0', SANDBOX_DATA_DIR: '' },
    execArgv: [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
    ],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const stop = () => {
    child.kill('SIGKILL');
  };
  try {
    const url = await addressOf(child);
    return {
      stop,
      async cloneAll(folder) {
        const clones = new Map<string, string>();
        for (const one of await listRepositories(url)) {
          if (one.empty_repo) continue;
          const name = one.path_with_namespace.slice(GROUP.length);
          const from = new URL(one.http_url_to_repo);
          from.username = 'oauth2';
          from.password = TOKEN;
          const target = join(folder, name);
          await run('git', ['clone', '--quiet', from.href, target], {
            env: { PATH: process.env.PATH, HOME: folder },
          });
          clones.set(name, target);
        }
        return clones;
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
