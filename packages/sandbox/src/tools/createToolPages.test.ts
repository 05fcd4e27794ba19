import express from 'express';
import request from 'supertest';
import { smallWorld } from '../testing/smallWorld';
import { createToolPages } from './createToolPages';

describe('createToolPages', () => {
  const start = async () => {
    const world = await smallWorld();
    world.change(state => {
      state.zones.push({
        id: 'z',
        slug: 'usuelle',
        label: 'Usuelle',
        description: '',
      });
      const [project] = state.projects;
      if (project) project.description = '<img src=x onerror=alert(1)>';
    });
    const app = express().use(
      createToolPages({
        world,
        baseUrl: 'http://localhost:4400',
        readFile: async () => 'no commit',
      }).router,
    );
    return request(app);
  };

  it.each([
    ['/tools/argocd/usuelle/applications?search=demo', '« demo »'],
    ['/tools/argocd/usuelle', 'les applications de la zone'],
    ['/tools/sonarqube/dashboard?id=demo-api-a814', '« demo-api-a814 »'],
    ['/tools/vault/ui/vault/secrets/demo', 'coffre « demo »'],
    ['/tools/harbor/harbor/projects/12', 'projet « 12 »'],
    ['/tools/nexus/demo-npm', 'dépôt « demo-npm »'],
    ['/tools/grafana/hprod-demo', '« demo » hors production'],
  ])('explains %s', async (path, text) => {
    const { status, text: body } = await (await start()).get(path);
    expect(status).toBe(200);
    expect(body).toContain('<html lang="fr">');
    expect(body).toContain(text);
    expect(body).toContain('href="http://localhost:4400/"');
  });

  it('leads from a tool to the project that its address names', async () => {
    const page = await (await start()).get('/tools/grafana/hprod-demo');
    expect(page.text).toContain('href="http://localhost:4400/projects/demo"');
  });

  it('escapes what comes from addresses and from the world', async () => {
    const agent = await start();
    const tool = await agent.get(
      `/tools/sonarqube/dashboard?id=${encodeURIComponent('"><script>alert(1)</script>')}`,
    );
    expect(tool.text).not.toContain('<script>');
    const project = await agent.get('/projects/demo');
    expect(project.text).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('shows a project by tabs', async () => {
    const agent = await start();
    expect((await agent.get('/projects/demo')).text).toContain('api');
    expect((await agent.get('/projects/demo?tab=team')).text).toContain(
      'Lou Bernard',
    );
    expect((await agent.get('/')).text).toContain('href="/projects/autre"');
  });

  it.each([
    '/tools/unknown',
    '/tools/__proto__',
    '/tools/argocd/ailleurs',
    '/projects/none',
  ])('has nothing at %s', async path => {
    expect((await (await start()).get(path)).status).toBe(404);
  });
});
