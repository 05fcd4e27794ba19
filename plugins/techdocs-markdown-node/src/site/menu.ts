import { NavItem } from './navigation';

type Escape = (text: string) => string;
type Section = Extract<NavItem, { children: NavItem[] }>;

const list = (items: string[]) =>
  `<ul class="md-nav__list">${items.join('')}</ul>`;

const encode = (url: string) =>
  url.split('/').map(encodeURIComponent).join('/');

/** The way up from a page's folder to the site's. */
const rootFrom = (url: string) => '../'.repeat(url.split('/').length - 1);

/**
 * A site's menu, the same on every page but for where the page is in it: what a page
 * is not in is rendered once for all pages of its depth.
 */
export class Menu {
  readonly #items: readonly NavItem[];
  readonly #escape: Escape;
  readonly #ids = new Map<Section, string>();
  readonly #holders = new Map<string, Set<NavItem>>();
  readonly #rendered = new Map<string, Map<NavItem, string>>();

  constructor(items: readonly NavItem[], escape: Escape) {
    this.#items = items;
    this.#escape = escape;
    this.#learn(items, []);
  }

  /** The menu as a page shows it, sections open where the page is. */
  render(url: string): string {
    const active = this.#holders.get(url) ?? new Set();
    const root = rootFrom(url);
    const known = this.#rendered.get(root) ?? new Map<NavItem, string>();
    this.#rendered.set(root, known);
    const render = (item: NavItem): string => {
      if (active.has(item)) return this.#item(item, root, true, render);
      const before = known.get(item);
      if (before !== undefined) return before;
      const html = this.#item(item, root, false, render);
      known.set(item, html);
      return html;
    };
    return list(this.#items.map(render));
  }

  #learn(items: readonly NavItem[], above: readonly NavItem[]) {
    for (const item of items) {
      if ('children' in item) {
        this.#ids.set(item, `__nav_${this.#ids.size + 1}`);
        this.#learn(item.children, [...above, item]);
      } else if ('url' in item) {
        const holders = this.#holders.get(item.url) ?? new Set();
        this.#holders.set(item.url, holders);
        for (const each of [...above, item]) holders.add(each);
      }
    }
  }

  #item(
    item: NavItem,
    root: string,
    isActive: boolean,
    render: (child: NavItem) => string,
  ): string {
    const escape = this.#escape;
    const active = isActive ? ' md-nav__item--active' : '';
    const name = `<span class="md-ellipsis">${escape(item.title)}</span>`;
    if ('children' in item) {
      const id = this.#ids.get(item);
      return (
        `<li class="md-nav__item md-nav__item--nested${active}">` +
        `<input class="md-nav__toggle md-toggle" type="checkbox" id="${id}" aria-label="${escape(item.title)}"${active && ' checked'}>` +
        `<label class="md-nav__link" for="${id}">${name}<span class="md-nav__icon md-icon"></span></label>` +
        `<nav class="md-nav" aria-label="${escape(item.title)}">${list(item.children.map(render))}</nav></li>`
      );
    }
    const href =
      'url' in item
        ? `${root}${encode(item.url)}` || './'
        : encodeURI(item.external);
    const current = active && ' md-nav__link--active" aria-current="page';
    return `<li class="md-nav__item${active}"><a class="md-nav__link${current}" href="${escape(href)}">${name}</a></li>`;
  }
}
