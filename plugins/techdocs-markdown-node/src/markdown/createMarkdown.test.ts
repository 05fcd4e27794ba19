import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { highlight } from '../highlight/highlight';
import { replaceMarks } from '../render/marks';
import { renderPage } from '../render/renderPage';
import { PageOptions } from '../render/types';
import { escapeHtml } from './escapeHtml';

const corpus = join(__dirname, '__testUtils__', 'conformance');
const names = readdirSync(corpus)
  .filter(name => name.endsWith('.md'))
  .map(name => name.replace(/\.md$/, ''));

function render(source: string, options: PageOptions = {}) {
  const page = renderPage({
    file: 'page.md',
    source,
    options,
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

  it('says that no page has another file read', () => {
    expect(render('a\n\n--8<-- "b.md"\n').warnings).toEqual([
      {
        file: 'page.md',
        line: 3,
        message: 'snippets are not read: write the text in the page',
      },
    ]);
  });

  it('shows formulas as they were typed, where settings ask for them', () => {
    const source = 'De $a_1 * b_1$ à 5 $ ou $HOME.\n\n$$\nx < *y*\n$$\n';
    expect(render(source, { math: true }).html).toBe(
      '<p>De <span class="arithmatex">a_1 * b_1</span> à 5 $ ou $HOME.</p>\n' +
        '<div class="arithmatex">x &lt; *y*</div>\n',
    );
    expect(render(source).html).not.toContain('arithmatex');
  });

  it('lists the levels of headings that settings ask for', () => {
    const source = '[TOC]\n\n## A\n\n### B\n';
    expect(render(source, { tocDepth: [1, 2] }).html).not.toContain(
      'href="#b">B',
    );
    expect(render(source).html).toContain('href="#b">B');
  });

  it('drops what a browser could run', () => {
    const { html } = render('[a](javascript:alert(1)) [b](JAVA&#x73;cript:x)');
    expect(html).not.toContain('href');
  });
});
