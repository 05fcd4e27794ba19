import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { CASES } from './__testUtils__/cases';
import { runTemplate } from './__testUtils__/runner';

jest.setTimeout(300_000);

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function run(
  directory: string,
  args: string[],
): Promise<{ code: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    // Without jest's own NODE_OPTIONS and NODE_ENV, as on a developer's machine.
    const { NODE_OPTIONS: _options, NODE_ENV: _env, ...env } = process.env;
    const child = spawn(npm, args, { cwd: directory, env });
    let log = '';
    child.stdout.on('data', chunk => (log += chunk));
    child.stderr.on('data', chunk => (log += chunk));
    child.on('error', reject);
    child.on('close', code => resolve({ code, log }));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = z.object({ port: z.number() }).parse(server.address());
      server.close(error => (error ? reject(error) : resolve(address.port)));
    });
  });
}

async function answer(url: string): Promise<Response> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      return await fetch(url, { headers: { connection: 'close' } });
    } catch (error) {
      if (Date.now() > deadline) {
        throw error;
      }
      await delay(100);
    }
  }
}

describe('the generated application', () => {
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'api-nodejs-'));
    const { hostile } = await runTemplate({ hostile: CASES.production });
    const files = hostile.repositories.get(CASES.production.repository) ?? [];
    for (const [path, content] of files) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(join(directory, path), content);
    }
  });

  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('installs, passes its tests, builds, serves and stops', async () => {
    for (const args of [
      ['ci', '--no-audit', '--no-fund'],
      ['test'],
      ['run', 'lint'],
      ['run', 'build'],
    ]) {
      const { code, log } = await run(directory, args);
      expect({ args, code, log: code === 0 ? '' : log }).toEqual({
        args,
        code: 0,
        log: '',
      });
    }

    const port = await freePort();
    const app = spawn(process.execPath, ['dist/main.js'], {
      cwd: directory,
      env: { HOST: '127.0.0.1', PORT: String(port), SHUTDOWN_DELAY_MS: '100' },
    });
    let log = '';
    app.stdout.on('data', chunk => (log += chunk));
    app.stderr.on('data', chunk => (log += chunk));
    const exited = new Promise(resolve => app.on('close', resolve));
    try {
      const url = `http://127.0.0.1:${port}`;
      const statuses: Record<string, number> = {};
      for (const path of [
        '/health',
        '/ready',
        '/metrics',
        '/openapi.yaml',
        '/v1/greetings',
      ]) {
        statuses[path] = (await answer(`${url}${path}`)).status;
      }
      expect(statuses).toEqual({
        '/health': 200,
        '/ready': 200,
        '/metrics': 200,
        '/openapi.yaml': 200,
        '/v1/greetings': 200,
      });

      app.kill('SIGTERM');
      expect(await exited).toBe(0);
    } finally {
      app.kill('SIGKILL');
    }
    const lines = log
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines).toContainEqual(
      expect.objectContaining({ level: 'info', message: 'arrêt terminé' }),
    );
  });
});
