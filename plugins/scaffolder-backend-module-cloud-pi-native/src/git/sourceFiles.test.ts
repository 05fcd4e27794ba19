import { linkSync, symlinkSync, writeFileSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { readSourceFiles, resolveSource } from './sourceFiles';

describe('the source of a publication', () => {
  const directory = createMockDirectory();
  const at = (path: string) => directory.resolve('workspace', path);

  beforeEach(() => {
    directory.setContent({
      secret: 'canary',
      workspace: { api: { 'a.txt': 'a', src: { 'b.txt': 'b' } } },
    });
  });

  const read = (sourcePath: string) =>
    readSourceFiles(resolveSource(directory.resolve('workspace'), sourcePath));

  it.each(['api', './api', 'api/', 'api/./src'])(
    'may be %j',
    async sourcePath => {
      expect((await read(sourcePath)).length).toBeGreaterThan(0);
    },
  );

  it.each([
    '../secret',
    'api/../../secret',
    'api/..',
    '/etc',
    'api\0',
    'api\n',
    'api%2f..',
    '%2e%2e',
    'api\\..',
    '~/x',
    'C:/x',
    '',
  ])('may not be %j', sourcePath => {
    expect(() =>
      resolveSource(directory.resolve('workspace'), sourcePath),
    ).toThrow(/chemin relatif/);
  });

  it.each([
    ['a link to a file', () => symlinkSync('/etc/hostname', at('api/x'))],
    ['a link to a folder', () => symlinkSync('/etc', at('api/x'))],
    ['a dangling link', () => symlinkSync('nowhere', at('api/src/x'))],
    ['a link to itself', () => symlinkSync('x', at('api/x'))],
    ['Git data', () => writeFileSync(at('api/src/.GIT'), 'gitdir: /')],
  ])('may not contain %s', async (_, plant) => {
    plant();
    await expect(read('api')).rejects.toThrow(
      /lien symbolique|ne doit pas contenir/,
    );
  });

  it('may not be a link, nor behind one', async () => {
    symlinkSync('/etc', at('out'));
    symlinkSync('api', at('alias'));
    await expect(async () => read('out')).rejects.toThrow(/chemin relatif/);
    await expect(async () => read('out/apt')).rejects.toThrow(/chemin relatif/);
    await expect(read('alias')).rejects.toThrow(/n’existe pas/);
  });

  it('keeps a hard link as a file of its own', async () => {
    linkSync(at('api/a.txt'), at('api/c.txt'));
    expect((await read('api')).map(({ path }) => path).sort()).toEqual([
      'a.txt',
      'c.txt',
      'src/b.txt',
    ]);
  });

  it('may not be empty, a file or missing', async () => {
    directory.addContent({ workspace: { empty: { deeper: {} } } });
    await expect(read('empty')).rejects.toThrow(/est vide/);
    await expect(read('api/a.txt')).rejects.toThrow(/n’existe pas/);
    await expect(read('none')).rejects.toThrow(/n’existe pas/);
  });
});
