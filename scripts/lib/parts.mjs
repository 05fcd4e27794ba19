import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './setup.mjs';

const require = createRequire(import.meta.url);

/** Arguments that let Node.js run a TypeScript entry point of a workspace package. */
export function typescript(entry, ...args) {
  return [
    '--enable-source-maps',
    '--no-warnings=ExperimentalWarning',
    '--require',
    require.resolve('@backstage/cli/config/nodeTransform.cjs'),
    join(root, entry),
    ...args,
  ];
}

/** Answers whether something listens on the port of this machine. */
export function isTaken(port) {
  const tries = ['127.0.0.1', '::1'].map(
    host =>
      new Promise(resolve => {
        const socket = connect({ host, port, timeout: 1000 });
        const done = taken => {
          socket.destroy();
          resolve(taken);
        };
        socket.once('connect', () => done(true));
        socket.once('error', () => done(false));
        socket.once('timeout', () => done(false));
      }),
  );
  return Promise.all(tries).then(answers => answers.includes(true));
}

/** Stops with one line if a port that a part needs is taken. */
export async function requirePorts(parts) {
  for (const { name, port } of parts) {
    if (await isTaken(port)) {
      console.error(
        `portal: port ${port}, which the ${name} needs, is taken. Stop what uses it (for instance another "npm start"; find it with: lsof -i :${port}), then run the command again.`,
      );
      process.exit(1);
    }
  }
}

/** Starts a part in a process group of its own, so that stopping it stops all that it started. */
export function startPart({ name, args, cwd = root, env = {}, quiet = false }) {
  const child = spawn(process.execPath, args, {
    cwd,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
  });
  const exited = new Promise(resolve => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', error => resolve({ code: 1, error }));
  });
  const kill = signal => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // The whole group is gone already.
    }
  };
  const stop = async () => {
    kill('SIGTERM');
    const late = setTimeout(() => kill('SIGKILL'), 8000);
    await exited;
    clearTimeout(late);
    kill('SIGKILL');
  };
  return { name, child, exited, stop };
}

/** Waits until a URL answers below 500, the part dies, or the time is over. */
export async function waitFor(url, { part, seconds = 240 } = {}) {
  const end = Date.now() + seconds * 1000;
  let dead = false;
  part?.exited.then(() => {
    dead = true;
  });
  while (Date.now() < end && !dead) {
    try {
      const answer = await fetch(url, {
        redirect: 'manual',
        signal: AbortSignal.timeout(5000),
      });
      if (answer.status < 500) return true;
    } catch {
      // Not there yet.
    }
    await new Promise(resolve => setTimeout(resolve, 300));
  }
  return false;
}
