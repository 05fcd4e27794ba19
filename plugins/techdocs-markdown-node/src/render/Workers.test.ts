import { WorkFailed, Workers } from './Workers';

const options = { tocDepth: [1, 6] as [number, number] };
const page = (source: string) => ({ file: 'a.md', source, options });

jest.setTimeout(60_000);

describe('Workers', () => {
  const workers = new Workers({
    threads: 1,
    pageMilliseconds: 60_000,
    memoryMegabytes: 64,
  });
  afterAll(() => workers.close());

  it('render in another thread', async () => {
    const { html } = await workers.run('page', page('# A'), 60_000);
    expect(html).toContain('<h1 id="a">');
  });
});
