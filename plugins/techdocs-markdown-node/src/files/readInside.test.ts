import { createMockDirectory } from '@backstage/backend-test-utils';
import { promises as fs } from 'node:fs';
import { Output } from './output';
import { openInside, readInside } from './readInside';
import { walk } from './walk';

describe('a file that was walked to', () => {
  const directory = createMockDirectory();
  const at = (...paths: string[]) => directory.resolve(...paths);

  async function walked(path: string) {
    directory.setContent({
      secret: { 'a.md': 'canary' },
      docs: { folder: { 'a.md': '# A' }, 'b.md': '# B' },
      site: {},
    });
    const files = await walk(await fs.realpath(at('docs')), () => {});
    const file = files.find(each => each.path === path);
    if (!file) throw new Error(`${path} was not found`);
    return file;
  }

  it('is read', async () => {
    expect(await readInside(await walked('folder/a.md'))).toBe('# A');
  });

  it('is not, once a link is in its place', async () => {
    const file = await walked('b.md');
    await fs.rm(at('docs/b.md'));
    await fs.symlink('../secret/a.md', at('docs/b.md'));
    await expect(readInside(file)).rejects.toThrow(/ELOOP|replaced/);
    await expect(new Output(at('site')).copy(file)).rejects.toThrow();
    expect(await fs.readdir(at('site'))).toEqual([]);
  });

  it('is not, once a folder above it leads elsewhere', async () => {
    const file = await walked('folder/a.md');
    await fs.rm(at('docs/folder'), { recursive: true });
    await fs.symlink('../secret', at('docs/folder'));
    await expect(readInside(file)).rejects.toThrow(/replaced/);
  });

  it('is not, once it is another name of a file elsewhere', async () => {
    const file = await walked('b.md');
    await fs.rm(at('docs/b.md'));
    await fs.link(at('secret/a.md'), at('docs/b.md'));
    await expect(readInside(file)).rejects.toThrow(/replaced/);
  });

  it('is not, once it is larger, a folder or gone', async () => {
    const file = await walked('b.md');
    await fs.writeFile(at('docs/b.md'), 'x'.repeat(100));
    await expect(openInside(file)).rejects.toThrow(/replaced/);
    await fs.rm(at('docs/b.md'));
    await expect(openInside(file)).rejects.toThrow(/ENOENT/);
    await fs.mkdir(at('docs/b.md'));
    await expect(openInside(file)).rejects.toThrow(/replaced/);
  });
});
