/** An entry of a site's menu. */
export interface SiteItem {
  title: string;
  href?: string;
  /** True of the page itself, and of the sections that hold it. */
  isActive: boolean;
  children: SiteItem[];
}

const LINK =
  ':scope > a.md-nav__link, :scope > .md-nav__link a[href], :scope > .md-nav__container > a';
const NAME = ':scope > label.md-nav__link, :scope > .md-nav__link';
const MENU = ':scope > nav:not(.md-nav--secondary) > ul';

// Deeper than anybody nests; a hostile page could go on for ever.
const MAX_DEPTH = 8;

const titleOf = (element: Element | null) =>
  (element?.querySelector('.md-ellipsis') ?? element)?.textContent
    ?.replace(/\s+/g, ' ')
    .trim() ?? '';

function readItems(list: Element | null, depth: number): SiteItem[] {
  if (!list || depth > MAX_DEPTH) return [];
  return [...list.children].flatMap(item => {
    const link = item.querySelector(LINK);
    const title = titleOf(link ?? item.querySelector(NAME));
    if (!title) return [];
    const children = readItems(item.querySelector(MENU), depth + 1);
    return [
      {
        title,
        href: link?.getAttribute('href') ?? undefined,
        isActive: item.classList.contains('md-nav__item--active'),
        children,
      },
    ];
  });
}

/** The menu of a site, as one of its pages has it. */
export function readNavigation(root: ParentNode): SiteItem[] {
  return readItems(root.querySelector('.md-nav--primary > ul'), 0);
}

/** The titles of the sections that lead to the page. */
export function trailOf(items: readonly SiteItem[]): string[] {
  const active = items.find(
    ({ isActive, children }) => isActive && children.length > 0,
  );
  return active ? [active.title, ...trailOf(active.children)] : [];
}
