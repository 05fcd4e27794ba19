import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  consoleOf,
  FakeGitlab,
  FILES,
  FILES_WITHOUT_LEVEL,
} from '../__testUtils__/platform';
import { openDatabase } from '../store/database';
import { RepositoryStore } from '../store/RepositoryStore';
import { Evaluator, LevelChange } from './Evaluator';
import { KnownRepository } from './inventory';
import { ProjectFacts } from './ProjectFacts';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

const KNOWN: KnownRepository = {
  project: 'demo',
  repository: 'api',
  webUrl: 'https://gitlab.example/forge-mi/projects/demo/api',
  facts: { slug: 'demo', environments: [] },
  fingerprint: 'known',
};

async function setUp() {
  const knex = await databases.init('SQLITE_3');
  const store = new RepositoryStore(
    await openDatabase(mockServices.database({ knex })),
  );
  const gitlab = new FakeGitlab();
  gitlab.push('demo', 'api', FILES);
  const logger = mockServices.logger.mock();
  const onLevelLost = jest.fn<Promise<void>, [LevelChange]>(async () => {});
  const evaluator = (rules = 'rules') =>
    new Evaluator({
      facts: new ProjectFacts(consoleOf()),
      rules,
      reader: gitlab.reader,
      store,
      logger,
      onLevelLost,
    });
  const loseLevel = async () => {
    await evaluator().evaluate(KNOWN);
    gitlab.push('demo', 'api', FILES_WITHOUT_LEVEL);
    await evaluator().evaluate(KNOWN);
  };
  return { store, gitlab, logger, onLevelLost, evaluator, loseLevel };
}

describe('Evaluator', () => {
  it('tells once that a level was lost, and which rules keep it', async () => {
    const { gitlab, onLevelLost, evaluator, loseLevel } = await setUp();
    await loseLevel();
    expect(onLevelLost).toHaveBeenCalledTimes(1);
    const [change] = onLevelLost.mock.calls[0];
    expect(change).toMatchObject({
      project: 'demo',
      repository: 'api',
      before: 'operations',
      after: undefined,
    });
    expect(change.missed).toContain('df-rootless');
    expect(change.missed).not.toContain('docs');

    await evaluator().evaluate(KNOWN);
    gitlab.push('demo', 'api', { ...FILES_WITHOUT_LEVEL, 'a.txt': 'a' });
    await evaluator().evaluate(KNOWN);
    expect(onLevelLost).toHaveBeenCalledTimes(1);
  });

  it('tells nothing of a first evaluation, nor of a level that is gained', async () => {
    const { gitlab, onLevelLost, evaluator, store } = await setUp();
    gitlab.push('demo', 'api', FILES_WITHOUT_LEVEL);
    await evaluator().evaluate(KNOWN);
    gitlab.push('demo', 'api', FILES);
    await evaluator().evaluate(KNOWN);
    expect(await store.get(KNOWN)).toMatchObject({ level: 'operations' });
    expect(onLevelLost).not.toHaveBeenCalled();
  });

  it('keeps its verdict where nobody can be told', async () => {
    const { store, logger, onLevelLost, loseLevel } = await setUp();
    onLevelLost.mockRejectedValue(new Error('notifications are down'));
    await loseLevel();
    await new Promise(resolve => {
      setImmediate(resolve);
    });
    expect(await store.get(KNOWN)).toMatchObject({
      level: undefined,
      commit: '2',
      known: 'known',
      problem: undefined,
    });
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it('waits for nobody who is told', async () => {
    const { onLevelLost, loseLevel } = await setUp();
    onLevelLost.mockReturnValue(new Promise(() => {}));
    await loseLevel();
    expect(onLevelLost).toHaveBeenCalledTimes(1);
  });

  it('reads again what did not change, once the rules are others', async () => {
    const { gitlab, evaluator } = await setUp();
    await evaluator().evaluate(KNOWN);
    await evaluator().evaluate(KNOWN);
    expect(gitlab.reads).toBe(1);
    await evaluator('others').evaluate(KNOWN);
    expect(gitlab.reads).toBe(2);
  });

  it('says of what it cannot judge that it cannot, and keeps what it knew', async () => {
    const { store, logger, evaluator } = await setUp();
    await evaluator().evaluate(KNOWN);
    jest.spyOn(store, 'save').mockRejectedValueOnce(new Error('disk full'));
    await evaluator('others').evaluate({ ...KNOWN, fingerprint: 'later' });
    expect(await store.get(KNOWN)).toMatchObject({
      commit: '1',
      known: 'later',
      problem: { en: expect.stringContaining('could not judge') },
    });
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it('says that a repository is no more, when it is deleted before it is read', async () => {
    const { store, evaluator } = await setUp();
    const gone = {
      ...KNOWN,
      repository: 'gone',
      webUrl: `${KNOWN.webUrl}-gone`,
    };
    await evaluator().evaluate(gone);
    expect(await store.get(gone)).toMatchObject({
      evaluation: undefined,
      problem: { en: expect.stringContaining('no access') },
    });
  });
});
