import { NavItem } from './navigation';
import { relativeUrl } from './relative';

type Escape = (text: string) => string;

const holds = (item: NavItem, url: string): boolean => {
  if ('children' in item) return item.children.some(child => holds(child, url));
  return 'url' in item && item.url === url;
};

const list = (items: string[]) =>
  `<ul class="md-nav__list">${items.join('')}</ul>`;

/** The site's menu as a page of it shows it, sections open where the page is. */
export function renderMenu(
  items: readonly NavItem[],
  url: string,
  escape: Escape,
): string {
  let sections = 0;
  const renderItem = (item: NavItem): string => {
    const active = holds(item, url) ? ' md-nav__item--active' : '';
    const name = `<span class="md-ellipsis">${escape(item.title)}</span>`;
    if ('children' in item) {
      sections += 1;
      const id = `__nav_${sections}`;
      return (
        `<li class="md-nav__item md-nav__item--nested${active}">` +
        `<input class="md-nav__toggle md-toggle" type="checkbox" id="${id}" aria-label="${escape(item.title)}"${active && ' checked'}>` +
        `<label class="md-nav__link" for="${id}">${name}<span class="md-nav__icon md-icon"></span></label>` +
        `<nav class="md-nav" aria-label="${escape(item.title)}">${list(item.children.map(renderItem))}</nav></li>`
      );
    }
    const href =
      'url' in item ? relativeUrl(url, item.url) : encodeURI(item.external);
    const current = active && ' md-nav__link--active" aria-current="page';
    return `<li class="md-nav__item${active}"><a class="md-nav__link${current}" href="${escape(href)}">${name}</a></li>`;
  };
  return list(items.map(renderItem));
}
