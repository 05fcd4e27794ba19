import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SANDBOX_TOKENS } from './seed/tokens';
import { createBrowser } from './testing/browser';
import { signIn } from './__testUtils__/signIn';
import { Sandbox, startSandbox } from './startSandbox';

const git = (...args: string[]) =>
  promisify(execFile)('git', args, {
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
  });

// Some eighty repositories are made at a start.
jest.setTimeout(60_000);

describe('the whole sandbox', () => {
  let folder: string;
  let sandbox: Sandbox;

  const start = (port = 0) =>
    startSandbox({
      port,
      host: '127.0.0.1',
      dataDir: join(folder, 'data'),
      writeDelayMs: 0,
    });
  const console = async (path: string, body?: object) => {
    const response = await fetch(`${sandbox.url}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        'x-dso-token': SANDBOX_TOKENS.camille,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    return response.json();
  };
  const clone = async (path: string) => {
    const target = await mkdtemp(join(folder, 'clone-'));
    const url = new URL(`${path}.git`, sandbox.url);
    url.username = 'oauth2';
    url.password = 'sandbox-gitlab-token';
    await git('clone', '--quiet', url.href, target);
    return target;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
    sandbox = await start();
  });
  afterAll(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is one world behind several protocols', async () => {
    const ready = await fetch(`${sandbox.url}/__sandbox/ready`);
    expect(ready.status).toBe(200);

    const seeded = await clone('/forge-mi/projects/littoral/api');
    expect(await readFile(join(seeded, 'catalog-info.yaml'), 'utf8')).toContain(
      'name: littoral-api',
    );

    const created = await console('/api/v2/projects/littoral/repositories', {
      internalRepoName: 'nouveau',
      isPrivate: false,
      isInfra: false,
    });
    expect(created).toMatchObject({ internalRepoName: 'nouveau' });
    await expect(
      clone('/forge-mi/projects/littoral/nouveau'),
    ).resolves.toBeDefined();

    const discovery = await fetch(
      `${sandbox.url}/realms/cloud-pi-native/.well-known/openid-configuration`,
    );
    expect(await discovery.json()).toMatchObject({
      issuer: `${sandbox.url}/realms/cloud-pi-native`,
    });
  });

  it('takes an access token of its own sign-in at the console', async () => {
    const { tokens } = await signIn(sandbox.url, 'charlie.leroy');
    const get = (path: string) =>
      fetch(`${sandbox.url}${path}`, {
        headers: { authorization: `Bearer ${tokens.access_token}` },
      });

    expect((await get('/api/v1/projects')).status).toBe(401);
    const auth = await get('/api/v1/auth');
    expect(await auth.json()).toMatchObject({
      email: 'charlie.leroy@littoral.example',
    });
    expect((await get('/api/v1/projects')).status).toBe(200);
  });

  it('leaves none of its links dead', async () => {
    const services = await console('/api/v1/projects/littoral/services');
    const links: string[] = [
      `${sandbox.url}/projects/littoral`,
      ...services.flatMap((service: { urls: Array<{ to: string }> }) =>
        service.urls.map(url => url.to),
      ),
    ];
    const dead: string[] = [];
    for (const link of links) {
      // The forge sends who is not signed in to the sign-in page.
      const { response } = await createBrowser().visit(link, sandbox.url);
      if (!response?.ok) dead.push(`${response?.status} ${link}`);
    }
    expect(links.length).toBeGreaterThan(8);
    expect(dead).toEqual([]);

    const nowhere = await fetch(`${sandbox.url}/nulle-part`);
    expect(nowhere.status).toBe(404);
    expect(await nowhere.text()).toContain('Page introuvable');
  });

  it('finds its world again, and refuses a port that is taken', async () => {
    await console('/api/v2/projects/marees/repositories', {
      internalRepoName: 'garde',
      isPrivate: false,
      isInfra: false,
    });
    const { port } = new URL(sandbox.url);
    await expect(startSandbox({ port: Number(port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await sandbox.close();
    sandbox = await start();
    const list = await console('/api/v2/projects/marees/repositories');
    expect(list.at(-1).internalRepoName).toBe('garde');
  });

  it('answers nothing else than 503 before it is whole', async () => {
    const { url } = sandbox;
    await sandbox.close();
    const seen = new Set<number>();
    let starting = true;
    const started = start(Number(new URL(url).port)).finally(() => {
      starting = false;
    });
    while (starting) {
      await fetch(`${url}/__sandbox/ready`).then(
        response => seen.add(response.status),
        () => undefined,
      );
    }
    sandbox = await started;
    expect([200, 503]).toEqual(expect.arrayContaining([...seen]));
  });

  it('is the seed again after a reset, repositories included', async () => {
    await console('/api/v2/projects/littoral/repositories', {
      internalRepoName: 'passager',
      isPrivate: false,
      isInfra: false,
    });
    await clone('/forge-mi/projects/littoral/passager');
    await fetch(`${sandbox.url}/__sandbox/reset`, { method: 'POST' });
    await expect(
      clone('/forge-mi/projects/littoral/passager'),
    ).rejects.toThrow();
    await expect(
      clone('/forge-mi/projects/littoral/api'),
    ).resolves.toBeDefined();
  });
});
