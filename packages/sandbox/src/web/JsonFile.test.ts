import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { JsonFile } from './JsonFile';

describe('JsonFile', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandbox-json-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  const open = () =>
    JsonFile.open({
      path: join(folder, 'deep', 'value.json'),
      schema: z.object({ n: z.number() }),
      initial: () => ({ n: 1 }),
    });

  it('keeps the last of many changes, and no file aside', async () => {
    const file = await open();
    for (let n = 2; n < 50; n += 1) {
      file.update(() => ({ n }));
    }
    await Promise.all([file.flush(), file.flush()]);
    expect((await open()).value).toEqual({ n: 49 });
    expect(await readdir(join(folder, 'deep'))).toEqual(['value.json']);
  });

  it('refuses a file it cannot read, and leaves it as it is', async () => {
    await open();
    const path = join(folder, 'deep', 'value.json');
    await writeFile(path, '{"n": "one"}');
    await expect(open()).rejects.toThrow('delete it to start afresh');
    expect(await readFile(path, 'utf8')).toBe('{"n": "one"}');
  });
});
