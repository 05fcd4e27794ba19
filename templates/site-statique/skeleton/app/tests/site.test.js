import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pages, publishedPaths } from './pages.js';
import { HEADERS } from './serve.js';

const published = new Set(publishedPaths());
const all = pages();
const isExternal = (address) => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** Ce que les pages désignent : `[page, adresse]`. */
function addresses(selector, attribute) {
  return [...all].flatMap(([page, document]) =>
    document
      .querySelectorAll(selector)
      .map((element) => [page, element.getAttribute(attribute)]),
  );
}

const used = [
  ...addresses('link[rel~=icon], link[rel~=stylesheet]', 'href'),
  ...addresses('script[src], img[src], source[src]', 'src'),
];
const linked = [...addresses('a[href]', 'href'), ...used];

test('les liens internes mènent quelque part', () => {
  const broken = linked
    .filter(([, address]) => !isExternal(address))
    .filter(([page, address]) => {
      const url = new URL(address, `http://site${page}`);
      const path = decodeURIComponent(url.pathname);
      const target = path.endsWith('/') ? `${path}index.html` : path;
      if (!published.has(target)) return true;
      const id = decodeURIComponent(url.hash.slice(1));
      return id !== '' && !all.get(target)?.getElementById(id);
    });
  assert.deepEqual(broken, []);
});

test('rien ne vient d’un autre site : la politique de contenu le refuse', () => {
  assert.match(HEADERS['Content-Security-Policy'], /default-src 'none'/);
  assert.deepEqual(
    used.filter(([, address]) => isExternal(address)),
    [],
  );
});

test('ni style ni script dans les pages : la politique de contenu le refuse', () => {
  assert.doesNotMatch(HEADERS['Content-Security-Policy'], /unsafe-inline/);
  const inline = [...all]
    .filter(([, page]) => page.querySelector('style, [style], script:not([src])'))
    .map(([path]) => path);
  assert.deepEqual(inline, []);
});

test('chaque page a son titre', () => {
  const titles = [...all.values()].map((page) => page.querySelector('title')?.text);
  assert.deepEqual(titles, [...new Set(titles)]);
});
