/** @jest-environment @backstage/cli-module-test-jest/config/jest-environment-jsdom */
import { createMockDirectory } from '@backstage/backend-test-utils';
import { ATTACKS } from './__testUtils__/attacks';
import { buildDocs } from './__testUtils__/buildDocs';
import { parse, sanitise } from './__testUtils__/sanitise';

const RUNS =
  'script, iframe, object, embed, svg, math, style, base, form, template, noscript, xss, meta[http-equiv]';

/** What a browser would run, load or obey in a document. */
const dangers = (document: Document) => [
  ...[...document.querySelectorAll(RUNS)].map(each => each.outerHTML),
  ...[...document.querySelectorAll('*')].flatMap(element =>
    [...element.attributes]
      .filter(
        ({ name, value }) =>
          /^on./i.test(name) ||
          name === 'srcset' ||
          (/^(href|src|action|formaction|xlink:href)$/i.test(name) &&
            /^\s*(?!https?:)(?!data:image\/png)[a-z][\w+.-]*:/i.test(value)),
      )
      .map(({ name, value }) => `${name}=${value}`),
  ),
];

describe('attacks', () => {
  const directory = createMockDirectory();

  it('are harmless before and after the reader’s sanitiser', async () => {
    const names = ATTACKS.map((_attack, index) => `attack-${index}`);
    directory.setContent({
      repository: {
        docs: Object.fromEntries(
          ATTACKS.map((attack, index) => [`${names[index]}.md`, attack]),
        ),
      },
    });
    const { read, pages } = await buildDocs(directory);
    expect(pages).toBe(ATTACKS.length);
    for (const [index, name] of names.entries()) {
      const html = await read(`${name}/index.html`);
      const found = [...dangers(parse(html)), ...dangers(sanitise(html))];
      expect([ATTACKS[index], found]).toEqual([ATTACKS[index], []]);
    }
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<img srcset="https://evil.example">',
  ])('would be seen in a page: %s', html => {
    expect(dangers(parse(html))).not.toEqual([]);
  });

  it('of names keep the anchors that the sanitiser would take', async () => {
    const titles = [
      'Images',
      'Links',
      'Forms',
      'Scripts',
      'Plugins',
      'Title',
      'Location',
      'Anchors',
      'Body',
      'Head',
      'Cookie',
      'Domain',
      'Referrer',
      'Elements',
      'Method',
      'Action',
      'Name',
      'Target',
      'Constructor',
      'Submit',
      'Reset',
      'Style',
      'Children',
      'Attributes',
      'Open',
      'Close',
      'Write',
    ];
    directory.setContent({
      repository: {
        docs: { 'index.md': titles.map(title => `## ${title}\n`).join('\n') },
      },
    });
    const { read } = await buildDocs(directory);
    const document = sanitise(await read('index.html'));
    const headings = [...document.querySelectorAll('article h2')];
    expect(headings.filter(({ id }) => !id)).toEqual([]);
    expect(headings).toHaveLength(titles.length);
    expect(document.querySelector('link')).not.toBeNull();
  });
});
