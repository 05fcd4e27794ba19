import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Evaluation } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { openDatabase } from './database';
import { DeclarationStore } from './DeclarationStore';
import { RepositoryStore } from './RepositoryStore';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const evaluation: Evaluation = {
  findings: [
    {
      rule: 'k8s-labels',
      verdict: 'not-conforming',
      confidence: 'certain',
      evidence: [{ file: 'a.yaml', line: 3, value: 'é' }],
    },
  ],
  charts: 'none',
  limits: [],
};

const judged = {
  project: 'demo',
  repository: 'api',
  webUrl: 'https://gitlab.example/demo/api',
  facts: '{}',
  commit: '1',
  evaluatedAt: '2026-11-01T00:00:00.000Z',
  level: undefined,
  breaches: 1,
  evaluation,
};

describe.each(databases.eachSupportedId())('the stores on %s', id => {
  const open = async () =>
    openDatabase(mockServices.database({ knex: await databases.init(id) }));

  it('keep the last evaluation, and a point of the trend for each change', async () => {
    const store = new RepositoryStore(await open());
    await store.save(judged);
    await store.save({ ...judged, evaluatedAt: '2026-11-02T00:00:00.000Z' });
    await store.save({
      ...judged,
      evaluatedAt: '2026-11-03T00:00:00.000Z',
      level: 'security',
      breaches: 0,
      commit: '2',
    });
    expect(await store.get(judged)).toMatchObject({
      evaluation,
      level: 'security',
      breaches: 0,
      problem: undefined,
    });
    expect(await store.history(judged)).toEqual([
      {
        at: '2026-11-01T00:00:00.000Z',
        level: undefined,
        breaches: 1,
        commit: '1',
      },
      {
        at: '2026-11-03T00:00:00.000Z',
        level: 'security',
        breaches: 0,
        commit: '2',
      },
    ]);
  });

  it('keep what was known where a repository cannot be read', async () => {
    const store = new RepositoryStore(await open());
    const problem = { fr: 'Illisible', en: 'Unreadable' };
    const failed = { at: '2026-11-04T00:00:00.000Z', known: 'b' };
    await store.saveProblem({ ...judged, repository: 'new' }, problem, failed);
    await store.save({ ...judged, known: 'a' });
    await store.saveProblem({ ...judged, facts: 'new' }, problem, failed);
    expect(await store.get(judged)).toMatchObject({
      evaluation,
      problem,
      facts: judged.facts,
      evaluatedAt: judged.evaluatedAt,
      triedAt: failed.at,
      known: 'b',
    });
    await store.touch(judged, { at: '2026-11-05T00:00:00.000Z', known: 'c' });
    expect(await store.get(judged)).toMatchObject({
      evaluatedAt: '2026-11-05T00:00:00.000Z',
      triedAt: '2026-11-05T00:00:00.000Z',
      known: 'c',
      problem: undefined,
    });
    expect((await store.index()).map(({ repository }) => repository)).toEqual([
      'api',
      'new',
    ]);
    await store.delete(judged);
    expect(await store.get(judged)).toBeUndefined();
    expect(await store.history(judged)).toEqual([]);
  });

  it('let an exemption be decided once, and end on its day', async () => {
    let now = '2026-11-01T08:00:00.000Z';
    const store = new DeclarationStore(await open(), () => now);
    const asked = await store.ask({
      project: 'demo',
      repository: undefined,
      rule: 'k8s-labels',
      reason: 'Le fournisseur ne permet pas de les ajouter.',
      askedBy: 'user:default/camille',
      until: '2026-12-01',
    });
    const decision = {
      state: 'granted' as const,
      by: 'user:default/alex',
      decision: 'Accordée pour un mois.',
      until: '2026-11-30',
    };
    expect(await store.decide(asked.id, decision)).toBe(true);
    expect(await store.decide(asked.id, decision)).toBe(false);
    expect(await store.exemptions({ project: 'demo' })).toMatchObject([
      { state: 'granted', until: '2026-11-30', decidedBy: 'user:default/alex' },
    ]);
    now = '2026-12-01T00:00:00.000Z';
    expect((await store.exemption(asked.id))?.state).toBe('expired');
  });

  it('keep one attestation for each requirement of a project', async () => {
    const store = new DeclarationStore(await open());
    const first = {
      project: 'demo',
      requirement: 'EXI-G-4',
      proof: 'https://wiki.example/eco',
      author: 'user:default/camille',
      until: '2027-01-01',
    };
    await store.attest(first);
    const last = await store.attest({ ...first, until: '2027-06-01' });
    expect(await store.attestations('demo')).toMatchObject([
      { until: '2027-06-01' },
    ]);
    expect(await store.withdraw('other', last.id)).toBe(false);
    expect(await store.withdraw('demo', last.id)).toBe(true);
    expect(await store.attestations()).toEqual([]);
  });
});
