import { README, startForge, type Forge } from '../../testing/startForge';

const SERVICE = 'sandbox-gitlab-token';
const API = `/projects/${encodeURIComponent('forge-mi/projects/demo/api')}`;

describe('REST API of the forge', () => {
  let forge: Forge;
  beforeAll(async () => {
    forge = await startForge();
  });
  afterAll(async () => {
    await forge.close();
  });
  const get = (path: string, token: string | undefined = SERVICE) =>
    forge.api(path, token);

  it('describes a project by path and by id', async () => {
    const byPath = await (await get(API)).json();
    expect(byPath).toMatchObject({
      name: 'api',
      path_with_namespace: 'forge-mi/projects/demo/api',
      default_branch: 'main',
      visibility: 'private',
      empty_repo: false,
      web_url: `${forge.baseUrl}/forge-mi/projects/demo/api`,
      http_url_to_repo: `${forge.baseUrl}/forge-mi/projects/demo/api.git`,
      namespace: { kind: 'group', full_path: 'forge-mi/projects/demo' },
    });
    expect(await (await get(`/projects/${byPath.id}`)).json()).toEqual(byPath);
    const mirror = encodeURIComponent('forge-mi/projects/demo/mirror');
    expect(await (await get(`/projects/${mirror}`)).json()).toMatchObject({
      empty_repo: true,
    });
  });

  it('tells nobody what they may not see', async () => {
    const missing = { message: '404 Project Not Found' };
    for (const token of [undefined, await forge.token('noa.robert')]) {
      const answer = await forge.api(API, token);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual(missing);
    }
    const wrong = await get(API, 'wrong');
    expect(wrong.status).toBe(401);
    expect(await wrong.json()).toEqual({ message: '401 Unauthorized' });
    expect(await (await forge.api('/user')).json()).toEqual({
      message: '401 Unauthorized',
    });
    const list = await get('/projects', await forge.token('noa.robert'));
    expect(await list.json()).toEqual([]);
  });

  it('lists a group’s projects by pages', async () => {
    const group = encodeURIComponent('forge-mi/projects');
    const answer = await get(
      `/groups/${group}/projects?include_subgroups=true&per_page=3&page=2`,
    );
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-total': '7',
      'x-total-pages': '3',
      'x-page': '2',
      'x-next-page': '3',
      'x-prev-page': '1',
    });
    expect(await answer.json()).toHaveLength(3);
    const demo = encodeURIComponent('forge-mi/projects/demo');
    const names = await (await get(`/groups/${demo}/projects`)).json();
    expect(names.map((one: { path: string }) => one.path)).toEqual([
      'api',
      'mirror',
      'infra-apps',
      'infra-observability',
    ]);
  });

  it('serves files, and says when they did not change', async () => {
    const path = `${API}/repository/files/README.md`;
    const raw = await get(`${path}/raw?ref=main`);
    expect(await raw.text()).toBe(README);
    const etag = raw.headers.get('etag') ?? '';
    const again = await forge.api(`${path}/raw?ref=main`, SERVICE, {
      headers: { 'if-none-match': etag },
    });
    expect(again.status).toBe(304);
    const json = await (await get(`${path}?ref=main`)).json();
    expect(Buffer.from(json.content, 'base64').toString()).toBe(README);
    expect(json).toMatchObject({ file_path: 'README.md', encoding: 'base64' });
    const accent = `${API}/repository/files/${encodeURIComponent('docs/état.md')}/raw`;
    expect(await (await get(accent)).text()).toBe('Un état\n');
  });

  it.each([
    ['files/%2e%2e%2fconfig/raw', 404],
    ['files/..%2F..%2F..%2Fetc%2Fpasswd/raw', 404],
    ['files/README.md/raw?ref=--output=x', 404],
    ['files/README.md/raw?ref=main:docs', 404],
    ['files/README.md%0AHEAD/raw', 404],
    ['tree?path=../..', 404],
    ['archive.tar.gz?path=..%2F..', 404],
    ['archive.exe', 404],
    ['files/%ff/raw', 400],
  ])('refuses %s', async (path, status) => {
    expect((await get(`${API}/repository/${path}`)).status).toBe(status);
  });

  it('lists trees, commits and branches', async () => {
    const tree = await (
      await get(`${API}/repository/tree?recursive=true`)
    ).json();
    expect(
      tree.map((one: { type: string; path: string }) => [one.type, one.path]),
    ).toEqual([
      ['tree', 'docs'],
      ['blob', 'README.md'],
      ['blob', 'docs/état.md'],
      ['blob', 'run.sh'],
    ]);
    const [commit] = await (
      await get(`${API}/repository/commits?ref_name=main&path=run.sh`)
    ).json();
    expect(commit).toMatchObject({
      title: 'Premier commit',
      author_name: 'Camille Durand',
      committed_date: expect.stringContaining('2026-01-06T09:00:00'),
    });
    const branch = await (await get(`${API}/repository/branches/main`)).json();
    expect(branch).toMatchObject({ default: true, commit: { id: commit.id } });
  });

  it('commits, branches and opens merge requests, for who may', async () => {
    const post = (path: string, token: string, body: object) =>
      forge.api(`${API}${path}`, token, {
        method: 'POST',
        body: JSON.stringify(body),
      });
    const owner = await forge.token('camille.durand');
    const change = {
      branch: 'essai/un',
      start_branch: 'main',
      commit_message: 'Change deux fichiers',
      actions: [
        { action: 'create', file_path: 'a/b.txt', content: 'b\n' },
        { action: 'delete', file_path: 'run.sh' },
      ],
    };
    const reader = await forge.token('lou.bernard');
    expect((await post('/repository/commits', reader, change)).status).toBe(
      403,
    );
    const created = await post('/repository/commits', owner, change);
    expect(created.status).toBe(201);
    expect(await created.json()).toMatchObject({
      title: 'Change deux fichiers',
      author_name: 'Camille Durand',
    });
    expect(
      (await get(`${API}/repository/files/run.sh/raw?ref=essai%2Fun`)).status,
    ).toBe(404);
    expect((await get(`${API}/repository/files/run.sh/raw`)).status).toBe(200);
    expect((await post('/repository/commits', owner, change)).status).toBe(400);
    const escape = await post('/repository/commits', owner, {
      ...change,
      actions: [{ action: 'create', file_path: '../../x', content: '' }],
    });
    expect(escape.status).toBe(400);

    const branch = await post('/repository/branches', owner, {
      branch: 'autre',
      ref: 'main',
    });
    expect(branch.status).toBe(201);

    const merge = {
      title: 'Essai',
      source_branch: 'essai/un',
      target_branch: 'main',
    };
    const opened = await post('/merge_requests', owner, merge);
    expect(opened.status).toBe(201);
    expect(await opened.json()).toMatchObject({
      iid: 1,
      state: 'opened',
      author: { username: 'camille.durand' },
      web_url: `${forge.baseUrl}/forge-mi/projects/demo/api/-/merge_requests/1`,
    });
    const compared = await get(
      `${API}/repository/compare?from=main&to=${merge.source_branch}`,
    );
    expect(await compared.json()).toMatchObject({
      compare_timeout: false,
      diffs: [{ new_path: 'a/b.txt' }, { new_path: 'run.sh' }],
    });
    expect((await post('/merge_requests', owner, merge)).status).toBe(409);
    expect(
      await (await get(`${API}/merge_requests?state=opened`)).json(),
    ).toHaveLength(1);
    expect(
      await (await get(`${API}/merge_requests?target_branch=autre`)).json(),
    ).toEqual([]);
  });

  it('makes the changes of a commit one after the other, and modes by chmod alone', async () => {
    const owner = await forge.token('camille.durand');
    const commit = (body: object) =>
      forge.api(`${API}/repository/commits`, owner, {
        method: 'POST',
        body: JSON.stringify({ commit_message: 'Modes', ...body }),
      });
    const modes = {
      branch: 'modes',
      start_branch: 'main',
      actions: [
        {
          action: 'create',
          file_path: 'no.sh',
          content: 'a',
          execute_filemode: true,
        },
        { action: 'create', file_path: 'yes.sh', content: 'a' },
        { action: 'chmod', file_path: 'yes.sh', execute_filemode: true },
        { action: 'update', file_path: 'run.sh', content: 'b' },
      ],
    };
    expect((await commit(modes)).status).toBe(201);
    const tree = await (await get(`${API}/repository/tree?ref=modes`)).json();
    expect(
      tree
        .filter((one: { path: string }) => one.path.endsWith('.sh'))
        .map((one: { path: string; mode: string }) => [one.path, one.mode]),
    ).toEqual([
      ['no.sh', '100644'],
      ['run.sh', '100755'],
      ['yes.sh', '100755'],
    ]);
    expect(await (await commit(modes)).json()).toMatchObject({
      message: expect.stringMatching(/branch called 'modes' already exists/),
    });
  });
});
