import {
  MockDirectoryContent,
  createMockDirectory,
} from '@backstage/backend-test-utils';
import { symlink } from 'node:fs/promises';
import { connect } from 'node:net';
import { buildDocs, filesUnder } from './__testUtils__/buildDocs';
import { HOSTILE } from './__testUtils__/hostile';

jest.mock('node:net', () => ({
  ...jest.requireActual('node:net'),
  connect: jest.fn(),
}));

describe('hostile repositories', () => {
  const directory = createMockDirectory();
  const requests = jest.spyOn(globalThis, 'fetch');

  const expectNoTrace = async () => {
    expect(requests).not.toHaveBeenCalled();
    expect(connect).not.toHaveBeenCalled();
    // What is beside the site stays as it was.
    const outside = (await filesUnder(directory.path)).filter(
      file => !file.startsWith('site/') && !file.startsWith('repository/'),
    );
    expect(outside).toEqual(['secret.md']);
  };

  const setContent = (repository: MockDirectoryContent) =>
    directory.setContent({ 'secret.md': 'canary', repository });

  it('are at least 200', () => {
    setContent({});
    const { settings, pages, names } = HOSTILE;
    expect(
      settings.length + pages.length + names.length,
    ).toBeGreaterThanOrEqual(200);
  });

  it('build whatever their settings say', async () => {
    for (const settings of HOSTILE.settings) {
      setContent({ 'mkdocs.yml': settings, docs: { 'index.md': '# A' } });
      const { files, read } = await buildDocs(directory);
      expect([settings.slice(0, 80), files]).toEqual([
        settings.slice(0, 80),
        expect.arrayContaining(['search/search_index.json']),
      ]);
      expect(await read('index.html')).not.toMatch(/canary|root:x:|<script>/);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    await expectNoTrace();
  });

  it('build whatever their pages hold', async () => {
    setContent({
      docs: Object.fromEntries(
        HOSTILE.pages.map((page, index) => [`page-${index}.md`, page]),
      ),
    });
    const { pages, read, files, warnings } = await buildDocs(directory);
    expect(warnings.filter(each => each.includes('left out'))).toEqual([]);
    expect(pages).toBe(HOSTILE.pages.length);
    const site = await Promise.all(files.map(read));
    expect(site.join('\n')).not.toMatch(/canary|root:x:/);
    await expectNoTrace();
  });

  it('build whatever their files are called', async () => {
    setContent({
      docs: Object.fromEntries(HOSTILE.names.map(name => [name, '# Un titre'])),
    });
    await symlink('../../secret.md', directory.resolve('repository/docs/l.md'));
    await symlink('..', directory.resolve('repository/docs/loop'));
    const { files, read, warnings } = await buildDocs(directory);
    expect(warnings).toContain('l.md: is a symbolic link: left out');
    const menu = await read('A/index.html');
    expect(menu).not.toMatch(/<script>|"onclick=/);
    expect(
      JSON.parse(await read('techdocs_metadata.json')).files.sort(),
    ).toEqual(files);
    await expectNoTrace();
  });
});
