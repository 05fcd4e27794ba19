import { buildSnapshot } from '@cloud-pi-native/backstage-plugin-conformity-node';
import { FakeGitlab } from '../__testUtils__/platform';
import { readRepository } from './readRepository';

const URL = 'https://gitlab.example/forge-mi/projects/demo/api';

async function read(files: Record<string, string>) {
  const gitlab = new FakeGitlab();
  gitlab.push('demo', 'api', files);
  const found = await readRepository(gitlab.reader, URL, undefined);
  if (found === 'unchanged' || 'problem' in found) {
    throw new Error('not read');
  }
  return { found, snapshot: buildSnapshot(found.files) };
}

describe('readRepository', () => {
  it('reads a repository that has an empty file', async () => {
    const { snapshot } = await read({ '__init__.py': '', 'a.py': 'a' });
    expect([...snapshot.files.values()]).toMatchObject([
      { path: '__init__.py', text: '' },
      { path: 'a.py', text: 'a' },
    ]);
  });

  it('has a large file listed, and never reads it', async () => {
    const { found, snapshot } = await read({
      'model.bin': 'x'.repeat(600 * 1024),
      'a.py': 'a',
    });
    expect(found.files.map(({ content }) => content?.length)).toEqual([
      1,
      undefined,
    ]);
    expect(snapshot.files.get('model.bin')).toMatchObject({
      size: 600 * 1024,
      text: undefined,
    });
  });

  it('reads no more files than are judged, and says so', async () => {
    const names = Array.from({ length: 5100 }, (_, i) => [`f${i}`, 'x']);
    const { found, snapshot } = await read(Object.fromEntries(names));
    expect(found.files).toHaveLength(5001);
    expect(snapshot.limits).toHaveLength(1);
  });

  it('reads no more text than is judged, and says so', async () => {
    const text = 'x'.repeat(500 * 1024);
    const names = Array.from({ length: 60 }, (_, i) => [`f${i}`, text]);
    const { found, snapshot } = await read(Object.fromEntries(names));
    expect(found.files).toHaveLength(41);
    expect(snapshot.limits).toHaveLength(1);
  });
});
