import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ruleDescriptions } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { z } from 'zod';
import { pack, Packed } from './__testUtils__/packed';
import { Sandbox, startSandbox } from './__testUtils__/sandbox';
import { junitProblems, sarifProblems } from './__testUtils__/schemas';

// Two hundred processes.
jest.setTimeout(600_000);

const FORMATS = ['human', 'json', 'sarif', 'junit', 'gitlab'] as const;
type Format = (typeof FORMATS)[number];

const jsonSchema = z.object({
  level: z.string().nullable(),
  findings: z.array(
    z.object({ rule: z.string(), verdict: z.string(), level: z.string() }),
  ),
});
const sarifSchema = z.object({
  runs: z.tuple([
    z.object({ results: z.array(z.object({ ruleId: z.string() })) }),
  ]),
});
const gitlabSchema = z.array(
  z.object({
    description: z.string().min(10),
    check_name: z.string(),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.object({
      path: z.string(),
      lines: z.object({ begin: z.number().int().min(1) }),
    }),
  }),
);

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

describe('the packed command, without network', () => {
  let folder: string;
  let packed: Packed;
  let sandbox: Sandbox;
  let clones: Map<string, string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'conformity-packed-'));
    packed = await pack(join(folder, 'tarball'));
    sandbox = await startSandbox();
    clones = await sandbox.cloneAll(join(folder, 'clones'));
  });
  afterAll(async () => {
    sandbox?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Holds a folder's results in each format against one another; gives its JUnit report. */
  async function checkAll(directory: string): Promise<string> {
    const runs = await Promise.all(
      FORMATS.map(format => packed.check(directory, '--format', format)),
    );
    const outOf = (format: Format) => runs[FORMATS.indexOf(format)]?.out ?? '';
    const { findings } = jsonSchema.parse(JSON.parse(outOf('json')));
    const having = (...verdicts: string[]) =>
      findings.filter(({ verdict }) => verdicts.includes(verdict));
    const failed = having('not-conforming');
    const shown = sorted(
      having('not-conforming', 'warning').map(({ rule }) => rule),
    );

    const code = failed.some(({ level }) => level === 'prerequisites') ? 1 : 0;
    expect(runs.map(one => [one.code, one.err])).toEqual(
      FORMATS.map(() => [code, '']),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(
      ruleDescriptions.map(({ id }) => id),
    );

    expect(outOf('human')).toContain('Niveau atteint : ');
    expect(
      sorted(outOf('human').match(/(?<=\[)[a-z0-9-]+(?=\] : )/g) ?? []),
    ).toEqual(shown);

    expect(sarifProblems(outOf('sarif'))).toEqual([]);
    const [{ results }] = sarifSchema.parse(JSON.parse(outOf('sarif'))).runs;
    expect(sorted(results.map(({ ruleId }) => ruleId))).toEqual(shown);

    const entries = gitlabSchema.parse(JSON.parse(outOf('gitlab')));
    expect(sorted(entries.map(one => one.check_name))).toEqual(shown);

    expect(outOf('junit').match(/<failure /g) ?? []).toHaveLength(
      failed.length,
    );
    return outOf('junit');
  }

  it('is one file, with its manifest and how to use it', () => {
    expect(packed.files).toEqual([
      'README.md',
      'dist',
      'dist/conformity.cjs',
      'package.json',
    ]);
  });

  it.each([
    `require('node:net').connect(9, '127.0.0.1')`,
    `fetch('http://127.0.0.1:4400').catch(e => { throw e.cause })`,
    `require('node:dns').lookup('localhost', () => {})`,
  ])('cannot reach the network: %s', async script => {
    const { code, err } = await packed.script(script);
    expect(code).toBe(1);
    expect(err).toContain('there is no network');
  });

  it.each([
    `require('node:fs').readFileSync('${__filename}')`,
    `require('node:fs').writeFileSync('a', '')`,
    `require('node:child_process').spawnSync('true')`,
  ])('can do nothing else either: %s', async script => {
    const { code, err } = await packed.script(script);
    expect(code).toBe(1);
    expect(err).toContain('ERR_ACCESS_DENIED');
  });

  it('says the same in every format of every repository of the sandbox', async () => {
    expect(clones.size).toBeGreaterThan(35);
    const reports: Record<string, string> = {};
    for (const [name, directory] of clones) {
      reports[name] = await checkAll(directory);
    }
    expect(await junitProblems(reports)).toEqual([]);
  });

  it('says the same in every format of this repository', async () => {
    const report = await checkAll(resolve(__dirname, '../../..'));
    expect(await junitProblems({ report })).toEqual([]);
  });

  it('fails by level, and shows how to be used', async () => {
    const infra = clones.get('littoral/infra') ?? '';
    const codeOf = async (...args: string[]) =>
      (await packed.check(infra, ...args)).code;
    expect(await codeOf('--fail-on', 'never')).toBe(0);
    expect(await codeOf('--fail-on', 'prerequisites')).toBe(1);
    expect(await codeOf('--format', 'pdf')).toBe(2);
    expect((await packed.check(infra, '--help')).out).toContain('--fail-on');
  });
});
