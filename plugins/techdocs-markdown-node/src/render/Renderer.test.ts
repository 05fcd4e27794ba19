import { Renderer } from './Renderer';
import { CodeBlock, PageSource, RenderedPage } from './types';
import { WorkFailed, Workers } from './Workers';

const source: PageSource = {
  file: 'a.md',
  source: '# <b>A</b>\0',
  options: { tocDepth: [1, 6] },
};
const code = (text: string): CodeBlock => ({
  code: text,
  info: { language: 'yaml', highlighted: [] },
});

/** A renderer whose threads do as told, and what they were given. */
function rendererOf(work: (inputs: CodeBlock[], limit: number) => string[]) {
  const workers = new Workers({
    threads: 1,
    pageMilliseconds: 10_000,
    memoryMegabytes: 64,
  });
  const calls: Array<{ inputs: string[]; limit: number }> = [];
  const run = jest.spyOn(workers, 'run');
  run.mockImplementation(async (_name, input, limit) => {
    const inputs = Array.isArray(input) ? input : [];
    calls.push({ inputs: inputs.map(each => each.code), limit });
    const output: RenderedPage & string[] = Object.assign(
      work(inputs, limit),
      { ...source, html: '', matter: {}, headings: [], ids: [] },
      { blocks: [], links: [], texts: [], warnings: [] },
    );
    return output;
  });
  return { renderer: new Renderer(workers), calls };
}

const slow = (step: number) => new WorkFailed('slow', step, undefined);

describe('Renderer', () => {
  it('colours a block once, however often it is asked for', async () => {
    const { renderer, calls } = rendererOf(inputs =>
      inputs.map(each => `<${each.code}>`),
    );
    const ask = (...texts: string[]) =>
      renderer.blocks(texts.map(code), { lost: 0 }, () => {});
    expect(await ask('a', 'b', 'a')).toEqual(['<a>', '<b>', '<a>']);
    expect(await ask('b', 'c')).toEqual(['<b>', '<c>']);
    expect(await ask('c', 'a')).toEqual(['<c>', '<a>']);
    expect(calls.map(({ inputs }) => inputs)).toEqual([['a', 'b'], ['c']]);
  });

  it('leaves without colours the block that a thread was at', async () => {
    const { renderer, calls } = rendererOf(inputs => {
      const at = inputs.findIndex(each => each.code === 'b<');
      if (at >= 0) throw slow(at);
      return inputs.map(each => `<${each.code}>`);
    });
    const warnings: string[] = [];
    const patience = { lost: 0 };
    const html = await renderer.blocks(
      ['a', 'b<', 'c'].map(code),
      patience,
      message => warnings.push(message),
    );
    expect(html).toEqual([
      '<a>',
      '<pre class="shiki"><code><span class="line">b&lt;</span></code></pre>',
      '<c>',
    ]);
    expect(warnings).toEqual([
      'a block of yaml takes too long: shown without colours',
    ]);
    expect(patience.lost).toBe(1);
    expect(calls).toHaveLength(2);
  });

  it('does not try every block of a page that was made to be slow', async () => {
    const { renderer, calls } = rendererOf(() => {
      throw slow(0);
    });
    const texts = Array.from({ length: 50 }, (_, n) => `a${n}`);
    const html = await renderer.blocks(texts.map(code), { lost: 0 }, () => {});
    expect(html).toHaveLength(50);
    expect(calls).toHaveLength(3);
  });

  it('shows a page that takes too long as it was typed', async () => {
    const { renderer } = rendererOf(() => {
      throw slow(0);
    });
    const page = await renderer.page(source, { lost: 0 });
    expect(page.html).toContain('# &lt;b&gt;A&lt;/b&gt;\ufffd');
    expect(page.warnings).toEqual([
      { file: 'a.md', message: 'takes too long: shown as it was typed' },
    ]);
  });

  it('loses patience with a build whose pages are slow one after the other', async () => {
    const { renderer, calls } = rendererOf(() => {
      throw slow(0);
    });
    const patience = { lost: 0 };
    for (let n = 0; n < 8; n += 1) await renderer.page(source, patience);
    expect(calls.map(({ limit }) => limit)).toEqual([
      ...Array(6).fill(10_000),
      500,
      500,
    ]);
  });
});
