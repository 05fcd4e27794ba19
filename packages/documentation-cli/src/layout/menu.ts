import {
  type NavItem,
  relativeUrl,
  type Site,
} from '@cloud-pi-native/backstage-plugin-techdocs-markdown-node';
import { toFile } from './links';

const holds = (item: NavItem, url: string): boolean => {
  if ('children' in item) return item.children.some(child => holds(child, url));
  return 'url' in item && item.url === url;
};

/** The address of a page of the site, from another one. */
export const linkTo = (from: string, to: string) =>
  toFile(relativeUrl(from, to));

/** The site's menu, sections open where the page is. */
export function renderMenu(
  items: readonly NavItem[],
  url: string,
  escape: Site['escape'],
): string {
  const renderItem = (item: NavItem): string => {
    const title = escape(item.title);
    if ('children' in item) {
      const open = holds(item, url) ? ' open' : '';
      return `<li><details${open}><summary>${title}</summary>${renderMenu(item.children, url, escape)}</details></li>`;
    }
    if ('external' in item) {
      return `<li><a href="${escape(encodeURI(item.external))}">${title}</a></li>`;
    }
    const current = item.url === url ? ' aria-current="page"' : '';
    return `<li><a href="${escape(linkTo(url, item.url))}"${current}>${title}</a></li>`;
  };
  return `<ul>${items.map(renderItem).join('')}</ul>`;
}
