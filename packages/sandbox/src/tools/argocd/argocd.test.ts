import express from 'express';
import request from 'supertest';
import { smallWorld } from '../../testing/smallWorld';
import { createToolPages } from '../createToolPages';
import { deployedBy } from './values';

const at = '2026-01-05T08:00:00.000Z';

describe('Argo CD', () => {
  const start = async (autosync: boolean) => {
    const files = new Map([
      ['values.yaml', 'image:\n  repository: harbor.example/demo/api\n'],
      ['values-dev.yaml', 'image:\n  tag: "1"\nautoscaling:\n  minReplicas: 2'],
    ]);
    let commit = 'a'.repeat(40);
    const world = await smallWorld();
    world.change(state => {
      const stamps = { createdAt: at, updatedAt: at };
      const [project] = state.projects;
      const [repository] = state.repositories;
      if (!project || !repository) throw new Error('the small world is empty');
      repository.isInfra = true;
      repository.helmValuesFiles = 'values.yaml,values-<env>.yaml';
      state.zones.push({ id: 'z', slug: 'u', label: 'U', description: '' });
      state.clusters.push({
        id: 'c',
        label: 'c',
        infos: '',
        clusterResources: false,
        privacy: 'public',
        zoneId: 'z',
        stageIds: [],
        cpu: 0,
        gpu: 0,
        memory: 0,
      });
      state.environments.push({
        id: 'e',
        name: 'dev',
        projectId: project.id,
        stageId: 's',
        clusterId: 'c',
        cpu: 1,
        gpu: 0,
        memory: 1,
        autosync,
        ...stamps,
      });
    });
    const app = express().use(
      createToolPages({
        world,
        baseUrl: 'http://localhost:4400',
        readFile: async (_project, _repository, _ref, path) => {
          const content = files.get(path);
          return content === undefined
            ? 'no file'
            : { commit, content: Buffer.from(content) };
        },
      }).router,
    );
    const agent = request(app);
    const { body } = await agent.get('/tools/argocd/u/api/v1/applications');
    const name: string = body.items[0].metadata.name;
    return {
      agent,
      name,
      api: `/tools/argocd/u/api/v1/applications/${name}`,
      push: (path: string, content: string) => {
        commit = 'b'.repeat(40);
        files.set(path, content);
      },
      drop: (path: string) => files.delete(path),
    };
  };

  it('names applications as the platform does', async () => {
    const { name } = await start(true);
    expect(name).toMatch(/^demo-dev-[0-9a-f]{4}-api-[0-9a-f]{4}$/);
  });

  it('follows a push by itself where the environment says so', async () => {
    const { agent, api, push } = await start(true);
    push('values-dev.yaml', 'image:\n  tag: "2"\n');
    const { body } = await agent.get(api);
    expect(body.status).toMatchObject({
      sync: { status: 'Synced', revision: 'b'.repeat(40) },
      health: { status: 'Healthy' },
      summary: { images: ['harbor.example/demo/api:2'] },
    });
  });

  it('waits for a synchronisation where it does not', async () => {
    const { agent, api, push } = await start(false);
    expect((await agent.get(api)).body.status).toMatchObject({
      sync: { status: 'OutOfSync', revision: '' },
      health: { status: 'Missing' },
      summary: { images: [] },
    });
    await agent.post(`${api}/sync`).send({}).expect(200);
    push('values-dev.yaml', 'image:\n  tag: "2"\n');
    const { body } = await agent.get(api);
    expect(body.status).toMatchObject({
      sync: { status: 'OutOfSync' },
      summary: { images: ['harbor.example/demo/api:1'] },
    });
    await agent.post(`${api}/sync`).expect(415);
    await agent.post(`${api}/sync`).send({}).expect(200);
    expect((await agent.get(api)).body.status.sync.status).toBe('Synced');
  });

  it('keeps what runs and says why where a file of values is missing', async () => {
    const { agent, api, name, drop } = await start(true);
    drop('values-dev.yaml');
    const { body } = await agent.get(api);
    expect(body.status).toMatchObject({
      sync: { status: 'Unknown' },
      health: { status: 'Healthy' },
      conditions: [
        {
          type: 'ComparisonError',
          message: 'values-dev.yaml: no such file or directory',
        },
      ],
    });
    const page = await agent.get(`/tools/argocd/u/applications/${name}`);
    expect(page.text).toContain('no such file');
  });

  it('shows image and replicas in its pages, and synchronises from them', async () => {
    const { agent, name } = await start(false);
    const list = await agent.get('/tools/argocd/u/applications?search=demo');
    expect(list.text).toContain(`href="/tools/argocd/u/applications/${name}"`);
    const page = `/tools/argocd/u/applications/${name}`;
    await agent
      .post(`${page}/sync`)
      .set('sec-fetch-site', 'cross-site')
      .expect(404);
    await agent.post(`${page}/sync`).expect(303);
    const { text } = await agent.get(page);
    expect(text).toContain('harbor.example/demo/api:1');
    expect(text).toMatch(/Réplicas demandés<\/th>\s*<td><code>2</);
  });

  it('knows no other name', async () => {
    const { agent } = await start(true);
    for (const path of [
      '/tools/argocd/u/api/v1/applications/none',
      '/tools/argocd/none/applications',
      '/tools/argocd/none/api/v1/applications/none',
    ]) {
      expect((await agent.get(path)).status).toBe(404);
    }
  });
});

describe('deployedBy', () => {
  it('lets later files complete earlier ones', () => {
    expect(
      deployedBy([
        'image: { repository: a, tag: x }\nreplicas: 1',
        'image: { tag: 12 }',
        '',
      ]),
    ).toEqual({ image: 'a:12', replicas: 1 });
  });

  it('says nothing of values that say nothing', () => {
    expect(deployedBy(['image: nginx'])).toEqual({});
    expect(() => deployedBy(['- a list'])).toThrow();
  });
});
