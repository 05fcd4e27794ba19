import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SITE = 'file:///site/';
const TAG =
  /<(a|img|script|link|source|iframe|video|audio|object|embed)\b([^>]*)>/g;
const ADDRESS = /\s(?:href|src|srcset|data|poster)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;

const unescape = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

function htmlFiles(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap(
    entry => {
      const path = under ? `${under}/${entry.name}` : entry.name;
      return entry.isDirectory() ? htmlFiles(folder, path) : [path];
    },
  );
}

/**
 * What is wrong with a built site: links to what is not there, and anything that a
 * browser would fetch from elsewhere.
 *
 * @public
 */
export function findProblems(folder: string): string[] {
  const files = new Set(htmlFiles(folder));
  const pages = [...files].filter(file => file.endsWith('.html'));
  const texts = new Map(
    pages.map(page => [page, readFileSync(join(folder, page), 'utf8')]),
  );
  const ids = new Map(
    [...texts].map(([page, text]) => [
      page,
      new Set([...text.matchAll(ID)].map(([, id]) => unescape(id))),
    ]),
  );
  const problemOf = (page: string, tag: string, address: string) => {
    const url = URL.parse(unescape(address), `${SITE}${page}`);
    if (!url) return `${page}: ${address} is no address`;
    if (!url.href.startsWith(SITE)) {
      if (tag !== 'a') return `${page}: ${address} is fetched from elsewhere`;
      return /^(?:https?|mailto):$/.test(url.protocol)
        ? undefined
        : `${page}: ${address} leads nowhere`;
    }
    const file = decodeURIComponent(
      url.href.slice(SITE.length).replace(/[?#].*$/s, ''),
    );
    if (!files.has(file)) return `${page}: ${address} is not there`;
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor && !ids.get(file)?.has(anchor)
      ? `${page}: ${address} has no such anchor`
      : undefined;
  };
  return [...texts].flatMap(([page, text]) =>
    [...text.matchAll(TAG)].flatMap(([, tag, attributes]) =>
      [...attributes.matchAll(ADDRESS)].flatMap(
        ([, address]) => problemOf(page, tag, address) ?? [],
      ),
    ),
  );
}
