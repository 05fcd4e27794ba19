import {
  chmod,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { snapshotOf } from '../../testing/fixtures';
import { evaluate } from '../../evaluate';
import { buildSnapshot } from '../../snapshot/buildSnapshot';
import { renderWithHelm } from './renderWithHelm';

const CHART = 'apiVersion: v2\nname: demo\nversion: 1.0.0\n';
const FILES = {
  'Chart.yaml': CHART,
  'values.yaml': 'a: 1\n',
  'values-dev.yaml': 'a: 2\n',
  'values-prod.yaml': 'a: 3\n',
  'templates/a.yaml': 'kind: Job',
};

/** True for a process that runs no more, whether or not anybody has noticed. */
async function hasEnded(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return true;
  }
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return state.includes(') Z ');
}

/** Waits for a process to end, until the test does. */
async function ended(pid: number): Promise<void> {
  while (!(await hasEnded(pid))) await setTimeout(20);
}

describe('renderWithHelm', () => {
  let folder: string;
  let command: string;

  /** A `helm` that answers `version`, and else does what a script does. */
  const fakeHelm = async (script: string) => {
    await writeFile(
      command,
      `#!/bin/sh\nif [ "$1" = version ]; then exit 0; fi\n${script}\n`,
    );
    await chmod(command, 0o700);
  };
  const told = async (name: string) =>
    (await readFile(join(folder, name), 'utf8')).trim().split('\n');
  const render = (
    files: Record<string, string> = FILES,
    options: Parameters<typeof renderWithHelm>[1] = {},
  ) => renderWithHelm(snapshotOf(files), { command, ...options });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fake-helm-'));
    command = join(folder, 'helm');
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('renders each environment with its values, over those of the chart', async () => {
    await fakeHelm(`
      echo "$@" >> ${folder}/args
      for last; do :; done
      echo '---'
      echo '# Source: demo/templates/a.yaml'
      echo 'apiVersion: batch/v1'
      echo 'kind: Job'
      echo "metadata: { name: $(tr -d ' :\\n' < $last) }"
    `);
    const output = await render();
    expect(output.get('')).toEqual({
      rendered: ['dev', 'prod'].map((environment, index) => ({
        file: 'templates/a.yaml',
        environment,
        text: `apiVersion: batch/v1\nkind: Job\nmetadata: { name: a${index + 2} }\n`,
      })),
    });
    const [first = '', second = ''] = await told('args');
    expect(first).toMatch(
      /^template demo \S+ --namespace \S+ --skip-tests --values \S+\/values\.yaml --values \S+\/values-dev\.yaml$/,
    );
    expect(second).toContain('/values-prod.yaml');
  });

  it('is what the evaluation then goes by, with certainty', async () => {
    await fakeHelm(
      `printf -- '---\\n# Source: demo/templates/a.yaml\\napiVersion: v1\\nkind: Pod\\nspec: {}\\n'`,
    );
    const helm = await render();
    const { charts, findings } = evaluate(snapshotOf(FILES), { helm });
    expect(charts).toBe('rendered');
    const labels = findings.find(({ rule }) => rule === 'k8s-labels');
    expect(labels).toMatchObject({
      verdict: 'not-conforming',
      confidence: 'certain',
    });
  });

  it('gives Helm an empty home, and nothing of this machine', async () => {
    process.env.HELM_PLUGINS = '/somewhere';
    process.env.SECRET_OF_THE_PORTAL = 'secret';
    try {
      await fakeHelm(
        `env > ${folder}/env; ls -A "$HOME" > ${folder}/home; pwd > ${folder}/pwd`,
      );
      await render();
    } finally {
      delete process.env.HELM_PLUGINS;
      delete process.env.SECRET_OF_THE_PORTAL;
    }
    const environment = await told('env');
    expect(environment.join('\n')).not.toContain('secret');
    expect(environment.join('\n')).not.toContain('/somewhere');
    const [home = ''] = await told('pwd');
    expect(await told('home')).toEqual(['chart-0']);
    const value = (name: string) =>
      environment.find(line => line.startsWith(`${name}=`))?.split('=')[1];
    for (const name of [
      'HOME',
      'HELM_PLUGINS',
      'HELM_CONFIG_HOME',
      'HELM_REGISTRY_CONFIG',
      'HELM_REPOSITORY_CONFIG',
      'HELM_CACHE_HOME',
      'KUBECONFIG',
    ]) {
      expect(value(name)?.startsWith(home)).toBe(true);
    }
    expect(value('HTTPS_PROXY')).toBe('http://127.0.0.1:9');
  });

  it('leaves nothing behind', async () => {
    await fakeHelm(`pwd > ${folder}/pwd`);
    await render();
    const [home = ''] = await told('pwd');
    await expect(readdir(home)).rejects.toThrow('ENOENT');
  });

  it('writes the chart only: no link, no binary, no schema, nothing of the rest', async () => {
    await fakeHelm(
      `cd "$3" && find . -type f -o -type l | sort > ${folder}/files`,
    );
    const encoder = new TextEncoder();
    const file = (path: string, text = 'a: 1\n') => ({
      path,
      kind: 'file' as const,
      content: encoder.encode(text),
    });
    const snapshot = buildSnapshot([
      file('deploy/Chart.yaml', CHART),
      file('deploy/templates/a.yaml'),
      file('deploy/values.schema.json', '{}'),
      file('deploy/../outside.yaml'),
      file('other.yaml'),
      { path: 'deploy/templates/link.yaml', kind: 'symlink' },
      {
        path: 'deploy/logo.png',
        kind: 'file',
        content: new Uint8Array([0, 1]),
      },
    ]);
    await renderWithHelm(snapshot, { command });
    expect(await told('files')).toEqual(['./Chart.yaml', './templates/a.yaml']);
  });

  it('puts charts of the same repository where Helm looks for them, and finds them again', async () => {
    await fakeHelm(`
      ls "$3/charts/common" > ${folder}/files
      printf -- '---\\n# Source: demo/charts/common/templates/b.yaml\\nkind: B\\n---\\n# Source: demo/charts/sub/templates/c.yaml\\nkind: C\\n'
    `);
    const output = await render({
      'api/Chart.yaml': `${CHART}dependencies:\n- {name: common, version: 1.0.0, repository: 'file://../common'}\n`,
      'api/charts/sub/Chart.yaml': 'name: sub\n',
      'api/charts/sub/templates/c.yaml': '',
      'common/Chart.yaml': 'name: common\ntype: library\n',
      'common/templates/b.yaml': '',
    });
    expect(await told('files')).toEqual(['Chart.yaml', 'templates']);
    expect([...output.keys()]).toEqual(['api/']);
    expect(output.get('api/')).toMatchObject({
      rendered: [
        { file: 'common/templates/b.yaml', text: 'kind: B' },
        { file: 'api/charts/sub/templates/c.yaml', text: 'kind: C\n' },
      ],
    });
  });

  it('does not believe a file that is not in the repository', async () => {
    await fakeHelm(
      `printf -- '---\\n# Source: demo/templates/a.yaml\\nkind: A\\n# Source: demo/../../etc/passwd\\nmore: B\\n'`,
    );
    expect((await render()).get('')).toMatchObject({
      rendered: [{ file: 'templates/a.yaml', text: 'kind: A\nmore: B\n' }, {}],
    });
  });

  it('does not fetch dependencies: without them, it says why', async () => {
    await fakeHelm(`touch ${folder}/ran`);
    const output = await render({
      ...FILES,
      'Chart.yaml': `${CHART}dependencies:\n- {name: postgresql, version: 1.0.0, repository: 'https://charts.example'}\n`,
    });
    expect(output.get('')).toMatchObject({
      failure: {
        file: 'Chart.yaml',
        reason: { en: expect.stringContaining('(postgresql)') },
      },
    });
    await expect(told('ran')).rejects.toThrow('ENOENT');
  });

  it('does not render what looks names up', async () => {
    await fakeHelm(`touch ${folder}/ran`);
    const output = await render({
      ...FILES,
      'templates/b.yaml': '{{ getHostByName "example.org" }}',
    });
    expect(output.get('')).toMatchObject({
      failure: { reason: { en: expect.stringContaining('network') } },
    });
    await expect(told('ran')).rejects.toThrow('ENOENT');
  });

  it('says which template Helm refuses, and nothing of what it says', async () => {
    await fakeHelm(
      `echo 'Error: execution error at (demo/templates/a.yaml:3:4): secret of a value' >&2; exit 1`,
    );
    const output = await render();
    expect(output.get('')).toMatchObject({
      failure: { file: 'templates/a.yaml' },
    });
    expect(JSON.stringify([...output])).not.toContain('secret');
    const { charts, limits } = evaluate(snapshotOf(FILES), { helm: output });
    expect(charts).toBe('read');
    expect(limits.map(({ en }) => en)).toEqual([
      'Helm refuses this chart or these values: the chart is read without being rendered.',
    ]);
  });

  it('ends a Helm that does not, with its children', async () => {
    await fakeHelm(`sh -c 'echo $$ > ${folder}/pid; exec sleep 60'`);
    const output = await render(FILES, { timeoutMs: 1500 });
    expect(output.get('')).toMatchObject({
      failure: { reason: { en: expect.stringContaining('time') } },
    });
    const [pid] = await told('pid');
    await ended(Number(pid));
  });

  it('takes no more time than there is for all the charts', async () => {
    await fakeHelm(`echo ran >> ${folder}/runs; sleep 60`);
    const output = await render(
      {
        'a/Chart.yaml': CHART,
        'a/templates/a.yaml': '',
        'b/Chart.yaml': CHART,
        'b/templates/a.yaml': '',
      },
      { totalTimeoutMs: 1500 },
    );
    expect([...output.values()]).toMatchObject([
      { failure: {} },
      { failure: {} },
    ]);
    expect(await told('runs')).toHaveLength(1);
  });

  it('ends a Helm that says too much', async () => {
    await fakeHelm(`yes 'a: b'`);
    const output = await render(FILES, { outputBytes: 100_000 });
    expect(output.get('')).toMatchObject({
      failure: { reason: { en: expect.stringContaining('too much') } },
    });
  });

  it('makes nothing where there is no Helm, or none that works', async () => {
    expect((await render()).size).toBe(0);
    await writeFile(command, '#!/bin/sh\nexit 1\n', { mode: 0o700 });
    expect((await render()).size).toBe(0);
  });

  it('does not even look for Helm where there is no chart', async () => {
    await fakeHelm(`touch ${folder}/ran`);
    await writeFile(command, `#!/bin/sh\ntouch ${folder}/ran\n`, {
      mode: 0o700,
    });
    expect((await render({ 'README.md': '' })).size).toBe(0);
    await expect(told('ran')).rejects.toThrow('ENOENT');
  });
});
