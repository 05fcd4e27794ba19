import { createMockDirectory } from '@backstage/backend-test-utils';
import { symlink, link } from 'node:fs/promises';
import { Warning } from '../warnings';
import { folderInside, walk } from './walk';

describe('walk', () => {
  const directory = createMockDirectory();

  it('lists regular files and follows no link', async () => {
    directory.setContent({
      outside: { 'secret.md': 'secret' },
      repository: {
        docs: {
          'b.md': 'b',
          'a.md': 'a',
          '.hidden': 'x',
          deep: { 'c.md': 'c' },
        },
      },
    });
    const docs = directory.resolve('repository/docs');
    await symlink(directory.resolve('outside'), `${docs}/folder`);
    await symlink('../../outside/secret.md', `${docs}/file.md`);
    await symlink('nowhere', `${docs}/dangling.md`);
    await link(directory.resolve('outside/secret.md'), `${docs}/hard.md`);

    const warnings: Warning[] = [];
    const files = await walk(docs, w => warnings.push(w));

    expect(files.map(f => f.path)).toEqual(['a.md', 'b.md', 'deep/c.md']);
    expect(warnings.map(w => `${w.file} ${w.message}`)).toEqual([
      'dangling.md is a symbolic link: left out',
      'file.md is a symbolic link: left out',
      'folder is a symbolic link: left out',
      'hard.md is a hard link: left out',
    ]);
  });

  it.each(['../outside', '/etc', 'link', 'missing', 'file.md', 'a\0b'])(
    'takes %j for no folder of the repository',
    async path => {
      directory.setContent({
        outside: {},
        repository: { 'file.md': 'x' },
      });
      const root = directory.resolve('repository');
      await symlink('../outside', `${root}/link`);
      expect(await folderInside(root, path)).toBeUndefined();
    },
  );
});
