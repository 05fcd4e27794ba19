import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ruleDescriptions } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { z } from 'zod';
import { run } from './run';

const CLEAR = 'motdepasse-en-clair-1234';

const FILES: Record<string, string> = {
  'README.md': '# Démonstration\n',
  Dockerfile: 'FROM node:latest\nEXPOSE 80\nCMD ["node", "a.js"]\n',
  'k8s/deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: 'a<b>&"c"' }
spec:
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: 'nginx:latest' }]
`,
  'k8s/configmap.yaml': `apiVersion: v1
kind: ConfigMap
metadata: { name: reglages }
data: { password: ${CLEAR} }
`,
  'k8s/terminal.yaml': 'a: "\u001b[31m"\n',
};

describe('the command', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'conformity-cli-'));
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    symlinkSync('/etc/hostname', join(directory, 'lien.yaml'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const call = async (...args: string[]) => {
    const said = { out: '', err: '' };
    const code = await run(args, {
      version: '1.2.3',
      write: text => {
        said.out += text;
      },
      fail: text => {
        said.err += text;
      },
      render: async () => new Map(),
    });
    return { code, ...said };
  };

  it('tells people what to mend, in French, and fails', async () => {
    const { code, out } = await call(directory);
    expect(code).toBe(1);
    expect(out).toContain('Niveau atteint : aucun');
    expect(out).toContain('k8s/deployment.yaml:');
    expect(out).toContain('Refusé par la plateforme en production');
    expect(out).not.toContain('\u001b');
    const english = await call(directory, '--language', 'en');
    expect(english.out).toContain('Level reached : none');
  });

  it.each(['human', 'json', 'sarif', 'junit', 'gitlab'])(
    'shows no secret as %s',
    async format => {
      const { out } = await call(directory, '--format', format);
      expect(out).not.toContain(CLEAR);
    },
  );

  it('fails by level', async () => {
    expect((await call(directory, '--fail-on', 'never')).code).toBe(0);
    rmSync(directory, { recursive: true });
    mkdirSync(directory);
    writeFileSync(join(directory, 'README.md'), '# Rien\n');
    const all = await call(directory, '--fail-on', 'organisation');
    const some = await call(directory, '--fail-on', 'prerequisites');
    expect([all.code, some.code]).toEqual([1, 0]);
  });

  it('says everything as JSON', async () => {
    const { out } = await call(directory, '-f', 'json');
    const { findings, level } = z
      .object({
        level: z.null(),
        findings: z.array(z.object({ rule: z.string(), level: z.string() })),
      })
      .parse(JSON.parse(out));
    expect(level).toBeNull();
    expect(findings.map(({ rule }) => rule)).toEqual(
      ruleDescriptions.map(({ id }) => id),
    );
  });

  it('says problems as SARIF, each with a rule and a line of the repository', async () => {
    const { out } = await call(directory, '-f', 'sarif');
    const sarif = z
      .object({
        $schema: z.url(),
        version: z.literal('2.1.0'),
        runs: z.tuple([
          z.object({
            tool: z.object({
              driver: z.object({
                name: z.string(),
                version: z.literal('1.2.3'),
                rules: z.array(z.object({ id: z.string(), helpUri: z.url() })),
              }),
            }),
            results: z.array(
              z.object({
                ruleId: z.string(),
                level: z.enum(['error', 'warning']),
                message: z.object({ text: z.string().min(10) }),
                locations: z
                  .array(
                    z.object({
                      physicalLocation: z.object({
                        artifactLocation: z.object({ uri: z.string() }),
                        region: z
                          .object({ startLine: z.number().int().min(1) })
                          .optional(),
                      }),
                    }),
                  )
                  .optional(),
              }),
            ),
          }),
        ]),
      })
      .parse(JSON.parse(out));
    const [{ tool, results }] = sarif.runs;
    const known = tool.driver.rules.map(({ id }) => id);
    expect(results.length).toBeGreaterThan(5);
    expect(results.filter(({ ruleId }) => !known.includes(ruleId))).toEqual([]);
    expect(results).toContainEqual(
      expect.objectContaining({
        ruleId: 'k8s-latest-tag',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'k8s/deployment.yaml' },
              region: { startLine: 8 },
            },
          },
        ],
      }),
    );
  });

  it('says problems as GitLab reads them, the same thing under the same fingerprint', async () => {
    const entrySchema = z.array(
      z.object({
        description: z.string(),
        check_name: z.string(),
        fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
        severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
        location: z.object({
          path: z.string(),
          lines: z.object({ begin: z.number().int().min(1) }),
        }),
      }),
    );
    const read = async () =>
      entrySchema.parse(
        JSON.parse((await call(directory, '-f', 'gitlab')).out),
      );
    const before = await read();
    const path = join(directory, 'k8s/deployment.yaml');
    writeFileSync(path, `# Une ligne de plus\n${readFileSync(path, 'utf8')}`);
    const after = await read();
    const prints = (entries: typeof before) =>
      entries.map(({ fingerprint }) => fingerprint).sort();
    expect(new Set(prints(before)).size).toBe(before.length);
    expect(prints(after)).toEqual(prints(before));
  });

  it('says a case for each rule as JUnit, in XML that holds hostile names', async () => {
    const { out } = await call(directory, '-f', 'junit');
    const cases = out.match(/<testcase /g) ?? [];
    expect(cases).toHaveLength(ruleDescriptions.length);
    const [, total, failures] =
      /<testsuites [^>]*tests="(\d+)" failures="(\d+)"/.exec(out) ?? [];
    expect(Number(total)).toBe(ruleDescriptions.length);
    expect(out.match(/<failure /g)).toHaveLength(Number(failures));
    // Every & starts an entity, and no text opens a tag of its own.
    expect(out).not.toMatch(/&(?!(amp|lt|gt|quot);)/);
    expect(out).not.toContain('a<b>');
  });

  it('writes to a file', async () => {
    const output = join(directory, 'rapport.json');
    const { out } = await call(directory, '-f', 'json', '-o', output);
    expect(out).toBe('');
    expect(JSON.parse(readFileSync(output, 'utf8'))).toHaveProperty('findings');
  });

  it.each([
    [['--format', 'pdf'], 'human, json, sarif, junit, gitlab'],
    [['--fail-on', 'tout'], 'prerequisites'],
    [['--inconnue'], '--help'],
    [['a', 'b'], 'Un seul dossier'],
    [['/nulle/part'], 'Ce n’est pas un dossier'],
  ])('refuses %j with what to do', async (args, said) => {
    const { code, err, out } = await call(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(said);
  });

  it('knows its help and its version', async () => {
    expect((await call('--help')).out).toContain('--fail-on');
    expect((await call('--version')).out).toBe('1.2.3\n');
  });
});
