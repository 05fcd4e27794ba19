import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/** Settings for every git process; nothing of the machine's own is read. */
const CONFIG: Record<string, string> = {
  'safe.directory': '*',
  'core.hooksPath': '/dev/null',
  'gc.auto': '0',
  'receive.autogc': 'false',
  'receive.fsckObjects': 'true',
  'receive.maxInputSize': '100m',
  'http.receivepack': 'true',
  'uploadpack.allowFilter': 'true',
  'uploadpack.allowReachableSHA1InWant': 'true',
};

const entries = Object.entries(CONFIG);

export const GIT_ENV: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_CONFIG_COUNT: String(entries.length),
  ...Object.fromEntries(
    entries.flatMap(([key, value], i) => [
      [`GIT_CONFIG_KEY_${i}`, key],
      [`GIT_CONFIG_VALUE_${i}`, value],
    ]),
  ),
};

/** Starts git on a bare repository, without a shell. */
export const spawnGit = (
  directory: string,
  args: readonly string[],
): ChildProcessWithoutNullStreams =>
  spawn('git', [`--git-dir=${directory}`, ...args], { env: GIT_ENV });

/** Runs git to its end; what it prints is bounded. */
export const git = (
  directory: string,
  args: readonly string[],
  input: string | Buffer = '',
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const child = spawnGit(directory, args);
    const out: Buffer[] = [];
    const problems: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_OUTPUT_BYTES) child.kill();
      else out.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => problems.push(chunk));
    child.on('error', reject);
    child.on('close', code => {
      if (code === 0) resolve(Buffer.concat(out));
      else {
        const reason = Buffer.concat(problems).toString('utf8').trim();
        reject(new Error(`git ${args[0]} failed: ${reason}`));
      }
    });
    // A process that ends before it read everything tells so by its status.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
