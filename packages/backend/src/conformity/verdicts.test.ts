import {
  blocking,
  levelReached,
  ruleDescriptions,
  rulesById,
  Verdict,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  buildSnapshot,
  evaluate,
} from '@cloud-pi-native/backstage-plugin-conformity-node';
import { startSandbox } from '../catalog/__testUtils__/sandbox';
import {
  platformRepositories,
  PlatformRepository,
} from './__testUtils__/platformFacts';
import { Files, filesReader } from './__testUtils__/readFiles';
import { COLUMNS, MARKS, VERDICTS } from './__testUtils__/verdicts';

jest.setTimeout(120_000);

const NAMES = COLUMNS.flatMap(([project, repositories]) =>
  repositories.map(repository => `${project}/${repository}`),
);

/** A column of the table: verdicts by rule. */
function expected(name: string): Record<string, Verdict | undefined> {
  const column = NAMES.indexOf(name);
  return Object.fromEntries(
    Object.entries(VERDICTS).map(([rule, row]) => [
      rule,
      MARKS[row.replaceAll(' ', '').charAt(column)],
    ]),
  );
}

const judge = ({ facts }: PlatformRepository, files: Files) =>
  evaluate(
    buildSnapshot(
      [...files].map(([path, content]) => ({ path, kind: 'file', content })),
      facts,
    ),
  );

describe('the repositories of the sandbox', () => {
  const known = new Map<string, PlatformRepository>();
  const contents = new Map<string, Files>();

  beforeAll(async () => {
    const sandbox = await startSandbox({ port: 0, writeDelayMs: 0 });
    try {
      const read = filesReader(sandbox.url);
      for (const repository of await platformRepositories(sandbox.url)) {
        const files = await read(repository.name);
        known.set(repository.name, repository);
        if (files) contents.set(repository.name, files);
      }
    } finally {
      await sandbox.close();
    }
  });

  const evaluationOf = (name: string, change?: (files: Files) => Files) => {
    const repository = known.get(name);
    const files = contents.get(name);
    if (!repository || !files) throw new Error(`The sandbox has no ${name}`);
    return judge(repository, change ? change(files) : files);
  };

  it('are all in the table, but for the one that is empty', () => {
    expect([...contents.keys()].sort()).toEqual([...NAMES].sort());
    expect([...known.keys()].filter(name => !contents.has(name))).toEqual([
      'cotier/instruction',
    ]);
  });

  it('have a verdict of every rule, in a table without gaps', () => {
    expect(Object.keys(VERDICTS)).toEqual(ruleDescriptions.map(({ id }) => id));
    const groups = COLUMNS.map(([, repositories]) => repositories.length);
    for (const row of Object.values(VERDICTS)) {
      expect(row.split(' ').map(group => group.length)).toEqual(groups);
    }
  });

  it.each(NAMES)('%s gets the expected verdict of each rule', name => {
    const { findings } = evaluationOf(name);
    expect(
      Object.fromEntries(findings.map(({ rule, verdict }) => [rule, verdict])),
    ).toEqual(expected(name));
  });

  it('littoral/infra has one thing that blocks production, mended by a word', () => {
    const service = 'templates/service.yaml';
    const refused = (evaluation = evaluationOf('littoral/infra')) =>
      blocking(evaluation.findings, rulesById, 'production');
    expect(refused()).toEqual([
      expect.objectContaining({
        rule: 'k8s-node-port',
        evidence: [{ file: service, line: 8, value: 'Service api' }],
      }),
    ]);
    const mended = evaluationOf('littoral/infra', files => {
      const text = String(files.get(service)).replace('NodePort', 'ClusterIP');
      return new Map(files).set(service, Buffer.from(text));
    });
    expect(refused(mended)).toEqual([]);
    expect(levelReached(mended.findings, rulesById)).toBe('good-practices');
  });
});
