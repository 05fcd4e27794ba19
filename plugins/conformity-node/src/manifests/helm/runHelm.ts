import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a run of Helm ended; `absent` where there is no Helm. */
export type HelmRun =
  | { ended: 'well'; output: string }
  | { ended: 'badly'; errors: string }
  | { ended: 'absent' | 'time' | 'size' };

/** Bounds of a run. */
export interface RunLimits {
  timeoutMs: number;
  outputBytes: number;
}

/** Of what Helm says when it fails. */
const MAX_ERRORS = 4096;

/** An address that nobody listens at: whatever wants the network fails at once. */
const NO_NETWORK = 'http://127.0.0.1:9';

/** What Helm sees of this machine: an empty home, and no way out. */
export const environmentOf = (home: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: home,
  TMPDIR: home,
  HELM_CACHE_HOME: join(home, 'cache'),
  HELM_CONFIG_HOME: join(home, 'config'),
  HELM_DATA_HOME: join(home, 'data'),
  HELM_PLUGINS: join(home, 'plugins'),
  HELM_REGISTRY_CONFIG: join(home, 'registry.json'),
  HELM_REPOSITORY_CACHE: join(home, 'repository'),
  HELM_REPOSITORY_CONFIG: join(home, 'repositories.yaml'),
  KUBECONFIG: join(home, 'kubeconfig'),
  HTTP_PROXY: NO_NETWORK,
  HTTPS_PROXY: NO_NETWORK,
  ALL_PROXY: NO_NETWORK,
  http_proxy: NO_NETWORK,
  https_proxy: NO_NETWORK,
  // Go ends what wants more, or slows it until its time is up.
  GOMEMLIMIT: '512MiB',
  GOMAXPROCS: '1',
});

/** Runs Helm, without a shell, and ends it and its children at the bounds. */
export function runHelm(
  command: string,
  args: readonly string[],
  home: string,
  { timeoutMs, outputBytes }: RunLimits,
): Promise<HelmRun> {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: home,
      env: environmentOf(home),
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that its children end with it.
      detached: true,
    });
    const output: Buffer[] = [];
    let size = 0;
    let errors = '';
    let stopped: 'time' | 'size' | undefined;
    const stop = (why: 'time' | 'size') => {
      stopped ??= why;
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has just ended by itself.
      }
    };
    const timer = setTimeout(() => stop('time'), timeoutMs);
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > outputBytes) stop('size');
      else output.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (errors.length < MAX_ERRORS) errors += chunk.toString();
    });
    child.on('error', () => {
      clearTimeout(timer);
      resolve({ ended: 'absent' });
    });
    child.on('close', code => {
      clearTimeout(timer);
      if (stopped) {
        resolve({ ended: stopped });
      } else if (code === 0) {
        resolve({ ended: 'well', output: Buffer.concat(output).toString() });
      } else {
        resolve({ ended: 'badly', errors: errors.slice(0, MAX_ERRORS) });
      }
    });
  });
}
