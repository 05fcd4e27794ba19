import { posix } from 'node:path';
import { isHarmlessLink } from '../markdown/rules/links';
import { NavEntry } from '../settings/schema';
import { DocumentationPage } from './page';

/**
 * What a site's menu shows: a page, a link or a section.
 *
 * @public
 */
export type NavItem =
  | { title: string; url: string }
  | { title: string; external: string }
  | { title: string; children: NavItem[] };

/** `mise-en-route` reads "Mise en route". */
const nameOf = (folder: string) => {
  const words = folder
    .replace(/^\d+[-_. ]/, '')
    .replaceAll(/[-_]/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const isIndex = (page: DocumentationPage) =>
  /(^|\/)(index|readme)\.md$/i.test(page.file);

/** Folders as sections, each one's first page first. */
export function implicitNavigation(
  pages: readonly DocumentationPage[],
  folder = '',
): NavItem[] {
  const here = pages.filter(
    ({ file }) => posix.join(posix.dirname(file), '/') === (folder || './'),
  );
  const first = here.filter(isIndex);
  const others = here.filter(page => !isIndex(page));
  const below = pages.filter(
    ({ file }) =>
      file.startsWith(folder) && file.slice(folder.length).includes('/'),
  );
  const folders = new Set(
    below.map(({ file }) => file.slice(folder.length).split('/')[0]),
  );
  return [
    ...[...first, ...others].map(({ title, url }) => ({ title, url })),
    ...[...folders].map(name => ({
      title: nameOf(name),
      children: implicitNavigation(below, `${folder}${name}/`),
    })),
  ];
}

/** The menu that a repository describes; what is not there is told. */
export function explicitNavigation(
  entries: readonly NavEntry[],
  pages: ReadonlyMap<string, DocumentationPage>,
  warn: (message: string) => void,
): NavItem[] {
  return entries.flatMap((entry): NavItem[] => {
    if ('children' in entry) {
      const children = explicitNavigation(entry.children, pages, warn);
      return [{ title: entry.title, children }];
    }
    const { target } = entry;
    if (/^[a-z][a-z0-9+.-]*:/i.test(target)) {
      if (isHarmlessLink(target)) {
        return [{ title: entry.title ?? target, external: target }];
      }
      warn(`nav: ${target.slice(0, 200)} is no link to follow`);
      return [];
    }
    const page = pages.get(posix.normalize(target));
    if (page) return [{ title: entry.title ?? page.title, url: page.url }];
    warn(`nav: there is no page ${target.slice(0, 200)}`);
    return [];
  });
}

/** The pages of a menu in the order in which they are read. */
export const readingOrder = (
  items: readonly NavItem[],
): Array<{ title: string; url: string }> =>
  items.flatMap(item => {
    if ('children' in item) return readingOrder(item.children);
    return 'url' in item ? [item] : [];
  });

/** The sections above each page of a menu, outermost first, by the page's address. */
export const trailsOf = (
  items: readonly NavItem[],
  above: readonly string[] = [],
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    items.flatMap(item => {
      if ('children' in item) {
        return [...trailsOf(item.children, [...above, item.title])];
      }
      return 'url' in item ? [[item.url, above] as const] : [];
    }),
  );
