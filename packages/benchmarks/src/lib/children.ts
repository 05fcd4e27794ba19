import { ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

// `npm run bench` starts everything at the root of the repository.
const ROOT = process.cwd();

const addressSchema = z.object({ port: z.number() });

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = addressSchema.parse(server.address());
  await new Promise(done => {
    server.close(done);
  });
  return port;
}

interface StartOptions {
  /** The root of the repository where absent. */
  cwd?: string;
  /** Modules to load first. */
  preload?: string[];
}

/** Starts an entry point of the repository in a process of its own. */
export function startChild(
  entry: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  { cwd = '.', preload = [] }: StartOptions = {},
): ChildProcess {
  return fork(resolve(ROOT, entry), args, {
    cwd: resolve(ROOT, cwd),
    env: { ...process.env, ...env },
    execArgv: [
      ...(entry.endsWith('.ts')
        ? [
            '--require',
            require.resolve('@backstage/cli/config/nodeTransform.cjs'),
          ]
        : []),
      ...preload.flatMap(one => ['--require', resolve(ROOT, one)]),
      // A folder for a CPU profile of each process.
      ...(process.env.BENCH_CPU_PROFILE
        ? ['--cpu-prof', '--cpu-prof-dir', process.env.BENCH_CPU_PROFILE]
        : []),
    ],
    // Standard output is for the figures alone.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** Ends a child and waits until it is gone. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  const exited = new Promise(done => {
    child.once('exit', done);
  });
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await exited;
  clearTimeout(late);
}

export const sleep = (ms: number) =>
  new Promise<void>(done => {
    setTimeout(done, ms);
  });

/** Waits until a URL answers 200. */
export async function untilOk(
  url: string,
  child: ChildProcess,
  seconds: number,
): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end && child.exitCode === null) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not there yet.
    }
    await sleep(200);
  }
  throw new Error(`${url} did not answer within ${seconds} s`);
}

/** Asks until there is an answer. */
export async function until<T>(
  seconds: number,
  what: string,
  ask: () => Promise<T | undefined>,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await sleep(50);
  }
  throw new Error(`${what}: not within ${seconds} s`);
}
