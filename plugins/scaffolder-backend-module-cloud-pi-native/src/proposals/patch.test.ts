import { execFileSync } from 'node:child_process';
import { promises as fs } from 'node:fs';
import { dirname, join } from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { readSourceFiles, SourceFile } from '../git/sourceFiles';
import { changesBetween, toPatch } from './patch';

const file = (
  path: string,
  content: string | Buffer,
  executable = false,
): SourceFile => ({ path, content: Buffer.from(content), executable });

describe('a patch', () => {
  const directory = createMockDirectory();
  const at = (path: string) => directory.resolve('repository', path);

  /** Has Git apply it to some files. */
  const applied = async (before: SourceFile[], patch: string) => {
    directory.setContent({ repository: {}, 'the.patch': patch });
    for (const { path, content, executable } of before) {
      await fs.mkdir(dirname(at(path)), { recursive: true });
      await fs.writeFile(at(path), content, {
        mode: executable ? 0o755 : 0o644,
      });
    }
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: directory.resolve('repository') });
    git('init', '--quiet');
    git('apply', directory.resolve('the.patch'));
    await fs.rm(join(at('.git')), { recursive: true });
    return (await readSourceFiles(directory.resolve('repository')))
      .map(one => ({ ...one, content: Buffer.from(one.content).toString() }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  };

  it('is what Git applies: new files, changes, modes, odd names and ends', async () => {
    const before = [
      file('kept.txt', 'kept\n'),
      file('changed.txt', 'un\ndeux\ntrois\n'),
      file('unended.txt', 'sans fin'),
      file('mode.sh', '#!/bin/sh\n'),
      file('emptied.txt', 'plein\n'),
    ];
    const after = [
      file('changed.txt', 'un\n2\ntrois\n'),
      file('unended.txt', 'sans fin non plus'),
      file('mode.sh', '#!/bin/sh\n', true),
      file('emptied.txt', ''),
      file('docs/été "ici".md', '# Été\n\n'),
      file('run.sh', '#!/bin/sh\n', true),
      file('-- x', '--- a\n+++ b\n@@\n'),
    ];
    const { text, leftOut } = toPatch(changesBetween(before, after));
    expect(leftOut).toEqual([]);
    expect(await applied(before, text)).toEqual(
      [before[0], ...after]
        .map(one => ({ ...one, content: Buffer.from(one.content).toString() }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    );
  });

  it('is empty where nothing differs', () => {
    const files = [file('a', 'a')];
    expect(toPatch(changesBetween(files, files))).toEqual({
      text: '',
      leftOut: [],
    });
  });

  it('leaves out what is no text, and says so', () => {
    const { text, leftOut } = toPatch(
      changesBetween(
        [],
        [file('logo.png', Buffer.from([0xff, 0])), file('a', 'a\n')],
      ),
    );
    expect(leftOut).toEqual(['logo.png']);
    expect(text).not.toContain('logo');
  });
});
