import { createMockDirectory } from '@backstage/backend-test-utils';
import { NotModifiedError } from '@backstage/errors';
import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FORGE, startTechdocs } from './__testUtils__/startTechdocs';

jest.setTimeout(60_000);

async function waitFor(holds: () => Promise<void>) {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      await holds();
      return;
    } catch {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }
  await holds();
}

const docs = (text: string) => ({
  docs: { 'index.md': `# Titre\n\n${text}\n` },
});

describe('documents of this machine', () => {
  const directory = createMockDirectory();
  afterEach(() => jest.restoreAllMocks());

  const start = async (techdocs?: object) => {
    directory.setContent({
      one: docs('Un.'),
      two: docs('Deux.'),
      broken: { 'mkdocs.yml': 'docs_dir: [', 'README.md': '' },
      published: {},
      work: {},
    });
    return startTechdocs(directory, {
      local: ['broken', 'one', 'two'],
      techdocs,
    });
  };

  it('are built at start, but for those that cannot be', async () => {
    const { page, round, stop, warnings, later } = await start();
    expect(await page('one')).toBeUndefined();
    await round();
    expect(await page('one')).toContain('Un.');
    expect(await page('two')).toContain('Deux.');
    expect(await page('broken')).toBeUndefined();
    const told = () => warnings().filter(each => each.includes('/broken'));
    expect(told()).toEqual([expect.stringMatching(/cannot be built: \S/)]);
    later();
    await round();
    expect(told()).toHaveLength(1);
    // Nothing that was prepared is left behind; TechDocs does not wait for that.
    await waitFor(async () =>
      expect(
        readdirSync(directory.resolve('work')).filter(name =>
          name.startsWith('techdocs-source-'),
        ),
      ).toEqual([]),
    );
    await stop();
  });

  it('are there for all who open them while they are built', async () => {
    const { open, page, round, stop } = await start();
    const pages = Array.from({ length: 40 }, (_, index) => [
      `${index}/index.md`,
      '# Titre',
    ]);
    directory.addContent({ 'one/docs': Object.fromEntries(pages) });
    const [, ...events] = await Promise.all([
      round(),
      ...Array.from({ length: 4 }, () => open('one')),
    ]);
    expect(events.filter(event => !event?.startsWith('event: finish'))).toEqual(
      [],
    );
    expect(await page('one')).toContain('Un.');
    await stop();
  });

  it('are built again where their source changed, and only there', async () => {
    const { builtAt, page, round, stop, later } = await start();
    await round();
    const before = await Promise.all(['one', 'two'].map(builtAt));
    directory.addContent({ 'two/docs/index.md': '# Titre\n\nChangé.\n' });
    later(11 * 60_000);
    await round();
    expect(await builtAt('one')).toBe(before[0]);
    expect(await builtAt('two')).not.toBe(before[1]);
    expect(await page('two')).toContain('Changé.');
    await stop();
  });

  it('wait for a reader where that is configured', async () => {
    const { round, stop } = await start({
      markdown: { builds: { enabled: false } },
    });
    await expect(round()).rejects.toThrow('not found');
    await stop();
  });
});

describe('documents of repositories', () => {
  const directory = createMockDirectory();
  afterEach(() => jest.restoreAllMocks());

  it('are built when GitLab tells of a push', async () => {
    directory.setContent({ api: docs('Un.'), web: docs('Deux.'), work: {} });
    let commit = 'first';
    const downloads: string[] = [];
    const { builtAt, events, later, page, round, stop } = await startTechdocs(
      directory,
      {
        pushed: ['api', 'web'],
        readTree: async (url, options) => {
          if (options?.etag === commit) throw new NotModifiedError();
          const name = url.slice(FORGE.length + 1).split('/')[0];
          downloads.push(name);
          const folder = mkdtempSync(join(directory.path, 'work', 'tree-'));
          cpSync(directory.resolve(name), folder, { recursive: true });
          return {
            etag: commit,
            dir: async () => folder,
            files: async () => [],
            archive: () => Promise.reject(new Error('not asked for')),
          };
        },
      },
    );
    await round();
    expect(await page('api')).toContain('Un.');
    expect(downloads.sort()).toEqual(['api', 'web']);
    const before = await builtAt('web');

    directory.addContent({ 'api/docs/index.md': '# Titre\n\nPoussé.\n' });
    commit = 'second';
    later();
    await events.publish({
      topic: 'gitlab',
      eventPayload: {
        object_kind: 'push',
        ref: 'refs/heads/main',
        project: { path_with_namespace: 'group/api', default_branch: 'main' },
      },
    });
    await waitFor(async () => {
      expect(await page('api')).toContain('Poussé.');
    });
    expect(downloads).toEqual(['api', 'web', 'api']);
    expect(await builtAt('web')).toBe(before);
    // What was downloaded is not kept.
    await waitFor(async () => {
      expect(readdirSync(directory.resolve('work'))).toEqual([]);
    });
    await stop();
  });
});
