import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const PACKAGE = resolve(__dirname, '../..');

/** Makes every way out of a process fail, and says so. */
const FENCE = `
const fail = () => { throw new Error('there is no network'); };
const { Socket, Server } = require('node:net');
const dns = require('node:dns');
const { Socket: Datagrams } = require('node:dgram');
Socket.prototype.connect = fail;
Server.prototype.listen = fail;
Datagrams.prototype.bind = fail;
Datagrams.prototype.send = fail;
for (const names of [dns, dns.promises, dns.Resolver.prototype]) {
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) names[name] = fail;
}
`;

/** How a process ended. */
export interface Ended {
  code: number;
  out: string;
  err: string;
}

async function node(cwd: string, ...args: string[]): Promise<Ended> {
  return new Promise(done => {
    execFile(
      process.execPath,
      args,
      // Nothing of this machine's settings.
      { cwd, env: { PATH: '' }, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => {
        const code = typeof error?.code === 'number' ? error.code : 0;
        done({ code: error && code === 0 ? -1 : code, out, err });
      },
    );
  });
}

/** The command, as a team gets it. */
export interface Packed {
  /** Files of the tarball. */
  files: string[];
  /**
   * Runs it on a folder, without network, children or threads; it may read that
   * folder and its own, and write nowhere.
   */
  check(directory: string, ...args: string[]): Promise<Ended>;
  /** Runs a script behind the same fence. */
  script(text: string): Promise<Ended>;
}

/** Builds and packs the command, and unpacks the tarball in a folder of its own. */
export async function pack(folder: string): Promise<Packed> {
  const empty = join(folder, 'empty');
  await mkdir(empty, { recursive: true });
  await run('npm', ['pack', '--pack-destination', folder], {
    cwd: PACKAGE,
    env: {
      ...process.env,
      npm_config_offline: 'true',
      npm_config_update_notifier: 'false',
    },
  });
  const [tarball = ''] = (await readdir(folder)).filter(name =>
    name.endsWith('.tgz'),
  );
  await run('tar', ['xzf', tarball], { cwd: folder });
  const unpacked = join(folder, 'package');
  const fence = join(folder, 'fence.cjs');
  await writeFile(fence, FENCE);
  const bounds = [
    '--permission',
    `--allow-fs-read=${unpacked}/*`,
    `--allow-fs-read=${fence}`,
    `--require=${fence}`,
  ];
  const files = await readdir(unpacked, { recursive: true });
  return {
    files: files.sort(),
    check: (directory, ...args) =>
      node(
        empty,
        ...bounds,
        `--allow-fs-read=${directory}/*`,
        join(unpacked, 'dist/conformity.cjs'),
        ...args,
        directory,
      ),
    script: text => node(empty, ...bounds, '--eval', text),
  };
}
