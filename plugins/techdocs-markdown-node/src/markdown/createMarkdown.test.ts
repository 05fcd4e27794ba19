import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { highlight } from '../highlight/highlight';
import { replaceMarks } from '../render/marks';
import { renderPage } from '../render/renderPage';
import { escapeHtml } from './escapeHtml';

const corpus = join(__dirname, '__testUtils__', 'conformance');
const names = readdirSync(corpus)
  .filter(name => name.endsWith('.md'))
  .map(name => name.replace(/\.md$/, ''));

function render(source: string) {
  const page = renderPage({
    file: 'page.md',
    source,
    options: { tocDepth: [1, 6] },
  });
  const html = replaceMarks(
    page.html,
    page.blocks.map(({ code, info }) => highlight(code, info)),
    page.links.map(({ target }) => escapeHtml(target)),
  );
  return { ...page, html };
}

describe('conformance corpus', () => {
  it.each(names)('%s', name => {
    const { html, warnings } = render(
      readFileSync(join(corpus, `${name}.md`), 'utf8'),
    );
    expect(html).toBe(readFileSync(join(corpus, `${name}.html`), 'utf8'));
    expect(warnings).toEqual([]);
  });
});

describe('what is not rendered', () => {
  it('shows HTML as text, and says where', () => {
    const { html, warnings } = render('a\n\nb <img src=x onerror=alert(1)>');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(warnings).toEqual([
      {
        file: 'page.md',
        line: 3,
        message: 'HTML is shown as text: write it in Markdown',
      },
    ]);
  });

  it('leaves unknown syntax readable', () => {
    const { html } = render('::: tip\nnever closed\n\n{% macro %} --8<-- "a"');
    expect(html).toContain('::: tip');
    expect(html).toContain('{% macro %}');
  });

  it('drops what a browser could run', () => {
    const { html } = render('[a](javascript:alert(1)) [b](JAVA&#x73;cript:x)');
    expect(html).not.toContain('href');
  });
});
