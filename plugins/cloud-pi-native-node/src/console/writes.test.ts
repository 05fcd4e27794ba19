import {
  environment,
  project,
  repository,
} from '../__testUtils__/consoleObjects';
import { startScriptedConsole } from '../__testUtils__/scriptedConsole';
import { Reply, ScriptedServer } from '../__testUtils__/scriptedServer';
import { ConsoleProject } from './schemas';

let server: ScriptedServer | undefined;
afterEach(() => server?.close());

/** A console whose write answers one thing while its lists answer another. */
async function consoleThat(write: Reply, list: () => Reply, me = {}) {
  const started = await startScriptedConsole(({ method, path }) => {
    if (path === '/api/v1/auth') {
      return { json: { ...project().owner, ...me } };
    }
    return method === 'GET' ? list() : write;
  });
  server = started.server;
  const posts = () => started.requests.filter(r => r.method === 'POST').length;
  return { ...started, posts };
}

const { name, stageId, clusterId, cpu, gpu, memory, autosync } = environment();
const newEnvironment = { name, stageId, clusterId, cpu, gpu, memory, autosync };
const newRepository = {
  internalRepoName: 'api',
  externalRepoUrl: '',
  isPrivate: false,
  isInfra: false,
};
const newProject = {
  name: 'paprika',
  limitless: true,
  hprodCpu: 0,
  hprodGpu: 0,
  hprodMemory: 0,
  prodCpu: 0,
  prodGpu: 0,
  prodMemory: 0,
};

describe('a write whose outcome is in doubt', () => {
  it.each<[string, Reply]>([
    ['the answer is lost', 'cut'],
    ['a gateway gives up', { status: 504, text: '<html>' }],
    ['the answer makes no sense', { status: 201, json: { id: 1 } }],
  ])('is read back where %s', async (_, reply) => {
    const { client, posts } = await consoleThat(reply, () => ({
      json: [environment({ id: 'other', name: 'other' }), environment()],
    }));
    await expect(
      client.createEnvironment('paprika', newEnvironment),
    ).resolves.toEqual(environment());
    expect(posts()).toBe(1);
  });

  it('is not sent again, also where nothing is found or nothing can be read', async () => {
    for (const list of [{ json: [] }, { status: 500, json: {} }]) {
      const { client, posts } = await consoleThat(
        { status: 503, json: {} },
        () => list,
      );
      await expect(
        client.createRepository('paprika', newRepository),
      ).rejects.toMatchObject({ kind: 'unavailable', status: 503 });
      expect(posts()).toBe(1);
      await server?.close();
    }
  });

  it('does not take what another made with other values', async () => {
    const { client } = await consoleThat('cut', () => ({
      json: [environment({ cpu: 8 })],
    }));
    await expect(
      client.createEnvironment('paprika', newEnvironment),
    ).rejects.toMatchObject({
      kind: 'conflict',
      message:
        'L’environnement dev existe déjà dans la console, avec d’autres réglages.',
    });
  });

  it('says what exists where the tools failed', async () => {
    const forEnvironment = await consoleThat(
      {
        status: 500,
        json: {
          message: "Echec des services à la création de l'environnement",
        },
      },
      () => ({ json: [environment()] }),
    );
    await expect(
      forEnvironment.client.createEnvironment('paprika', newEnvironment),
    ).rejects.toMatchObject({
      kind: 'provisioning',
      existingId: environment().id,
      message: expect.stringMatching(/dev existe.*Relancez le provisionnement/),
    });
    await server?.close();

    const forRepository = await consoleThat(
      { status: 422, json: { message: 'Echec des services' } },
      () => ({ json: [repository()] }),
    );
    await expect(
      forRepository.client.createRepository('paprika', newRepository),
    ).rejects.toMatchObject({
      kind: 'provisioning',
      existingId: repository().id,
    });
  });
});

describe('a project whose creation is in doubt', () => {
  const older = project({ id: 'older' });
  const made = project({ id: 'made', slug: 'paprika-1' });

  async function createAmong(after: ConsoleProject[], me = {}) {
    let reads = 0;
    const { client, posts } = await consoleThat(
      'cut',
      () => {
        reads += 1;
        return { json: reads === 1 ? [older] : after };
      },
      me,
    );
    const outcome = await client.createProject(newProject).catch(e => e);
    expect(posts()).toBe(1);
    return outcome;
  }

  it('is the homonym that was not there before', async () => {
    expect(await createAmong([older, made])).toMatchObject({ id: 'made' });
  });

  it('is not an older homonym', async () => {
    expect(await createAmong([older])).toMatchObject({ kind: 'unavailable' });
  });

  it("is not another owner's", async () => {
    expect(await createAmong([older, made], { id: 'somebody' })).toMatchObject({
      kind: 'unavailable',
    });
  });
});
