import { execFileSync } from 'node:child_process';
import { startForge, type Forge } from '../../testing/startForge';

const SERVICE = 'sandbox-gitlab-token';
const API = `/projects/${encodeURIComponent('forge-mi/projects/demo/api')}`;

/** What a portal asks to show a repository's documentation. */
describe('documentation of a repository', () => {
  let forge: Forge;
  beforeAll(async () => {
    forge = await startForge();
  });
  afterAll(async () => {
    await forge.close();
  });
  const get = (path: string) => forge.api(`${API}/repository/${path}`, SERVICE);

  it('says who changed a page last, and when', async () => {
    const page = encodeURIComponent('docs/état.md');
    const last = async () =>
      (await get(`commits?path=${page}&ref_name=HEAD&per_page=1`)).json();
    expect(await last()).toMatchObject([
      { author_name: 'Camille Durand', title: 'Premier commit' },
    ]);
    const changed = await forge.api(
      `${API}/repository/commits`,
      await forge.token('camille.durand'),
      {
        method: 'POST',
        body: JSON.stringify({
          branch: 'main',
          commit_message: 'Précise l’état',
          actions: [
            { action: 'update', file_path: 'docs/état.md', content: 'Autre\n' },
          ],
        }),
      },
    );
    expect(changed.status).toBe(201);
    expect(await last()).toMatchObject([{ title: 'Précise l’état' }]);
    const other = await get('commits?path=run.sh&ref_name=HEAD&per_page=1');
    expect(await other.json()).toMatchObject([{ title: 'Premier commit' }]);
    const none = await get('commits?path=none.md&ref_name=HEAD&per_page=1');
    expect(await none.json()).toEqual([]);
  });

  it('hands its files over in an archive, under one folder', async () => {
    // As Backstage's reader asks, without a format.
    const answer = await get('archive?sha=HEAD&path=docs');
    expect(answer.status).toBe(200);
    const names = execFileSync('tar', ['-tz'], {
      input: Buffer.from(await answer.arrayBuffer()),
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    })
      .toString('utf8')
      .split('\n')
      .filter(Boolean);
    expect(new Set(names.map(name => name.split('/')[0])).size).toBe(1);
    expect(names.map(name => name.split('/').slice(1).join('/'))).toContain(
      'docs/état.md',
    );
  });

  it('is told to nobody else', async () => {
    for (const path of ['archive?sha=HEAD', 'commits?path=docs']) {
      const answer = await forge.api(
        `${API}/repository/${path}`,
        await forge.token('noa.robert'),
      );
      expect(answer.status).toBe(404);
    }
  });
});
