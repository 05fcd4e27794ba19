import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { README, startForge, type Forge } from '../testing/startForge';
import { repositoryOf } from '../testing/smallWorld';

const run = promisify(execFile);
const SERVICE = 'sandbox-gitlab-token';

describe('smart HTTP', () => {
  let forge: Forge;
  let folder: string;
  beforeAll(async () => {
    forge = await startForge();
    folder = await mkdtemp(join(tmpdir(), 'sandbox-clone-'));
  });
  afterAll(async () => {
    await forge.close();
    await rm(folder, { recursive: true, force: true });
  });

  const git = (cwd: string, ...args: string[]) =>
    run('git', args, {
      cwd,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        GIT_TERMINAL_PROMPT: '0',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Essai',
        GIT_AUTHOR_EMAIL: 'essai@exemple.gouv.fr',
        GIT_COMMITTER_NAME: 'Essai',
        GIT_COMMITTER_EMAIL: 'essai@exemple.gouv.fr',
      },
    });
  const urlOf = (repository: string, token?: string) => {
    const url = new URL(`${forge.baseUrl}/forge-mi/projects/${repository}.git`);
    if (token) {
      url.username = 'oauth2';
      url.password = token;
    }
    return url.href;
  };
  let count = 0;
  const clone = async (repository: string, token?: string) => {
    count += 1;
    const target = join(folder, `clone-${count}`);
    await git(folder, 'clone', '-q', urlOf(repository, token), target);
    return target;
  };
  const commit = async (directory: string, name: string) => {
    await writeFile(join(directory, name), `${name}\n`);
    await git(directory, 'add', '.');
    await git(directory, 'commit', '-q', '-m', `Ajoute ${name}`);
  };

  it('clones with the service token and with the token of a reader', async () => {
    const directory = await clone('demo/api', SERVICE);
    expect(await readFile(join(directory, 'README.md'), 'utf8')).toBe(README);
    await clone('demo/api', await forge.token('lou.bernard'));
  });

  it('refuses to clone without a token, with a wrong one, and to who has no part', async () => {
    await expect(clone('demo/api')).rejects.toThrow('could not read Username');
    await expect(clone('demo/api', 'wrong')).rejects.toThrow(
      'Authentication failed',
    );
    const stranger = await forge.token('noa.robert');
    await expect(clone('demo/api', stranger)).rejects.toThrow('not found');
    await expect(clone('demo/nothing', SERVICE)).rejects.toThrow('not found');
  });

  it('takes a push of a developer and refuses one of a reader', async () => {
    const owner = await clone('demo/api', await forge.token('camille.durand'));
    await commit(owner, 'nouveau.txt');
    await git(owner, 'push', '-q', 'origin', 'HEAD:main');
    const again = await clone('demo/api', SERVICE);
    expect(await readFile(join(again, 'nouveau.txt'), 'utf8')).toBe(
      'nouveau.txt\n',
    );

    const reader = await clone('demo/api', await forge.token('lou.bernard'));
    await commit(reader, 'interdit.txt');
    await expect(
      git(reader, 'push', '-q', 'origin', 'HEAD:main'),
    ).rejects.toThrow('403');
    const readOnly = await forge.token(
      'camille.durand',
      'read_user read_repository',
    );
    await expect(
      git(owner, 'push', '-q', urlOf('demo/api', readOnly), 'HEAD:other'),
    ).rejects.toThrow('403');
  });

  it('makes and removes repositories as the console declares them', async () => {
    const { world } = forge;
    const project = world.project('demo');
    if (!project) throw new Error('no project');
    const repository = repositoryOf(9, project, 'front');
    world.change(state => {
      state.repositories.push(repository);
    });
    await world.announce({ type: 'repository.created', project, repository });

    const directory = await clone(
      'demo/front',
      await forge.token('camille.durand'),
    );
    await commit(directory, 'index.html');
    await git(directory, 'push', '-q', 'origin', 'HEAD:main');
    await clone('demo/mirror', SERVICE);

    world.change(state => {
      state.repositories = state.repositories.filter(one => one !== repository);
    });
    await world.announce({ type: 'repository.deleted', project, repository });
    await expect(clone('demo/front', SERVICE)).rejects.toThrow('not found');

    // Declared again under the same name, it is another, empty, repository.
    world.change(state => {
      state.repositories.push(repository);
    });
    await world.announce({ type: 'repository.created', project, repository });
    const empty = await clone('demo/front', SERVICE);
    await expect(git(empty, 'rev-parse', 'HEAD')).rejects.toThrow();
  });

  it('refuses paths that lead elsewhere, and what is not smart HTTP', async () => {
    const status = async (path: string) =>
      (
        await fetch(`${forge.baseUrl}${path}`, {
          headers: { 'private-token': SERVICE },
          redirect: 'manual',
        })
      ).status;
    const service = 'info/refs?service=git-upload-pack';
    const root = '/forge-mi/projects';
    expect(await status(`${root}/demo/api.git/${service}`)).toBe(200);
    for (const path of [
      `${root}/demo/..%2f..%2fapi.git/${service}`,
      `${root}/%2e%2e/api.git/${service}`,
      `${root}/demo/api%00.git/${service}`,
      `${root}/demo/${encodeURIComponent('../autre/mirror')}.git/${service}`,
    ]) {
      expect([path, await status(path)]).toEqual([path, 404]);
    }
    expect(await status(`${root}/demo/api.git/info/refs`)).toBe(403);
    expect(await status(`${root}/demo/api.git/config`)).not.toBe(200);
    expect(await status(`${root}/demo/api.git/objects/../config`)).not.toBe(
      200,
    );
  });

  it('reads compressed requests', async () => {
    const want = '0014command=ls-refs\n00010009peel\n0000';
    const response = await fetch(
      `${forge.baseUrl}/forge-mi/projects/demo/api.git/git-upload-pack`,
      {
        method: 'POST',
        headers: {
          'private-token': SERVICE,
          'content-type': 'application/x-git-upload-pack-request',
          'content-encoding': 'gzip',
          'git-protocol': 'version=2',
        },
        body: gzipSync(want),
      },
    );
    expect(await response.text()).toContain('refs/heads/main');
  });

  it('tells the hooks of a push, with their token and nobody else’s', async () => {
    const received: {
      headers: NodeJS.Dict<string | string[]>;
      body: unknown;
    }[] = [];
    let arrived: () => void = () => undefined;
    const arrival = new Promise<void>(resolve => {
      arrived = resolve;
    });
    const server: Server = createServer((req, res) => {
      const chunks: Buffer[] = [];
      req.on('data', (chunk: Buffer) => chunks.push(chunk));
      req.on('end', () => {
        received.push({
          headers: req.headers,
          body: JSON.parse(Buffer.concat(chunks).toString('utf8')),
        });
        res.end();
        arrived();
      });
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const id = encodeURIComponent('forge-mi/projects/demo/infra-apps');
    const created = await forge.api(`/projects/${id}/hooks`, SERVICE, {
      method: 'POST',
      body: JSON.stringify({
        url: `http://127.0.0.1:${port}/hook`,
        token: 'hook-secret',
      }),
    });
    expect(created.status).toBe(201);
    expect(await created.text()).not.toContain('hook-secret');

    const directory = await clone(
      'demo/infra-apps',
      await forge.token('camille.durand'),
    );
    await commit(directory, 'un.txt');
    await commit(directory, 'deux.txt');
    await git(directory, 'push', '-q', 'origin', 'HEAD:main');
    await arrival;
    server.close();

    expect(received).toHaveLength(1);
    expect(received[0]?.headers).toMatchObject({
      'x-gitlab-event': 'Push Hook',
      'x-gitlab-token': 'hook-secret',
    });
    expect(received[0]?.body).toMatchObject({
      object_kind: 'push',
      ref: 'refs/heads/main',
      before: '0'.repeat(40),
      user_username: 'camille.durand',
      project: {
        path_with_namespace: 'forge-mi/projects/demo/infra-apps',
        web_url: `${forge.baseUrl}/forge-mi/projects/demo/infra-apps`,
        default_branch: 'main',
      },
      commits: [
        {
          title: 'Ajoute un.txt',
          added: ['un.txt'],
          modified: [],
          removed: [],
        },
        { title: 'Ajoute deux.txt', added: ['deux.txt'] },
      ],
      total_commits_count: 2,
    });
  });
});
