import { createBrowser } from '../../testing/browser';
import { startForge, type Forge } from '../../testing/startForge';

describe('pages of the forge', () => {
  let forge: Forge;
  beforeAll(async () => {
    forge = await startForge();
  });
  afterAll(async () => {
    await forge.close();
  });

  const visitor = async (login: string) => {
    const browser = createBrowser();
    const start = `${forge.baseUrl}/forge-mi/projects/demo/api`;
    const page = await browser.visit(start, forge.baseUrl);
    const back = await browser.signIn(page.url, forge.baseUrl, login);
    return {
      start,
      back,
      get: async (path: string) => {
        const { response } = await browser.visit(
          `${forge.baseUrl}/forge-mi/projects/${path}`,
          forge.baseUrl,
        );
        return {
          status: response?.status,
          text: (await response?.text()) ?? '',
        };
      },
    };
  };

  it('signs in through the platform and comes back to the page', async () => {
    const { start, back } = await visitor('lou.bernard');
    expect(back.url).toBe(start);
    const text = (await back.response?.text()) ?? '';
    expect(text).toContain(`${start}.git`);
    expect(text).toContain('Premier commit');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toContain('<script>');
  });

  it('shows groups, folders, files and history', async () => {
    const { get } = await visitor('lou.bernard');
    expect((await get('demo')).text).toContain(
      '/forge-mi/projects/demo/infra-apps',
    );
    expect((await get('demo/api/-/tree/main/docs')).text).toContain('état.md');
    const blob = await get('demo/api/-/blob/main/docs/%C3%A9tat.md');
    expect(blob.text).toContain('Un état');
    expect((await get('demo/api/-/raw/main/run.sh')).text).toBe('#!/bin/sh\n');
    expect((await get('demo/api/-/commits/main')).text).toContain(
      'Premier commit',
    );
    expect((await get('demo/api/-/pipelines')).status).toBe(200);
    expect((await get('demo/mirror')).text).toContain('Ce dépôt est vide');
  });

  it('hides what the viewer may not see as what does not exist', async () => {
    const { get } = await visitor('noa.robert');
    expect((await get('demo/api')).status).toBe(404);
    expect((await get('demo/api/-/blob/main/README.md')).status).toBe(404);
    expect((await get('demo')).status).toBe(404);
    const member = await visitor('lou.bernard');
    for (const path of [
      'demo/nothing',
      'demo/api/-/blob/main/..%2f..%2fconfig',
      'demo/api/-/blob/--help/README.md',
      'demo/api/-/raw/main/docs',
    ]) {
      expect([path, (await member.get(path)).status]).toEqual([path, 404]);
    }
  });

  it('returns to its own pages only', async () => {
    const browser = createBrowser();
    for (const address of [
      '//evil.example/',
      '/\\evil.example',
      'http://evil.example',
    ]) {
      const query = new URLSearchParams({ return_to: address });
      const answer = await browser.request(
        `${forge.baseUrl}/users/sign_in?${query}`,
      );
      const target = new URL(answer.headers.get('location') ?? '');
      expect(target.searchParams.get('state')).toBe('/');
    }
  });
});
