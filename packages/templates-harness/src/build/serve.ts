import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { plainEnvironment } from './command';
import { freePort } from './port';

const PATIENCE_MS = 60_000;

/** How an application is started, and where it must answer. */
export interface Server {
  command: string;
  args: readonly string[];
  paths: readonly string[];
  /** Of its environment, beside where to listen. */
  env?: Readonly<Record<string, string>>;
}

async function statusOf(url: string, isOver: () => boolean): Promise<number> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      const response = await fetch(url, { headers: { connection: 'close' } });
      await response.arrayBuffer();
      return response.status;
    } catch (error) {
      if (isOver() || Date.now() > end) throw error;
      await delay(100);
    }
  }
}

const isJson = (line: string): boolean => {
  try {
    return z.looseObject({}).safeParse(JSON.parse(line)).success;
  } catch {
    return false;
  }
};

/**
 * Starts an application, asks it for each of its paths, and asks it to stop, as
 * Kubernetes does; rejects where it does not answer, log JSON, or end well.
 */
export async function serve(cwd: string, server: Server): Promise<void> {
  const port = await freePort();
  const child = spawn(server.command, server.args, {
    cwd,
    env: {
      ...plainEnvironment(),
      ...server.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      SHUTDOWN_DELAY_MS: '100',
    },
  });
  let log = '';
  const hear = (chunk: string) => {
    log += chunk;
  };
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const end: { code?: number | null } = {};
  const ended = new Promise<void>(done => {
    child.once('close', status => {
      end.code = status;
      done();
    });
  });
  const isOver = () => end.code !== undefined;
  const wrong: string[] = [];
  try {
    for (const path of server.paths) {
      const url = `http://127.0.0.1:${port}${path}`;
      const status = await statusOf(url, isOver);
      if (status !== 200) wrong.push(`${path} answers ${status}`);
    }
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    await ended;
    clearTimeout(late);
    if (end.code !== 0) {
      wrong.push(`asked to stop, it ended by ${end.code}`);
    }
  } catch (error) {
    wrong.push(String(error));
  } finally {
    child.kill('SIGKILL');
  }
  const lines = log.trim().split('\n');
  const other = lines.find(line => !isJson(line));
  if (other !== undefined) wrong.push(`a log that is not JSON: ${other}`);
  if (wrong.length > 0) {
    throw new Error(`it does not run: ${wrong.join('; ')}\n${log}`);
  }
}
