import { renderHeadings } from '../markdown/rules/tableOfContents';
import { Menu } from './menu';
import { NavItem } from './navigation';
import { DocumentationPage } from './page';
import { relativeUrl } from './relative';

/**
 * What every page of a site shows.
 *
 * @public
 */
export interface Site {
  name: string;
  /** Its menu. */
  navigation: NavItem[];
  /** Pages in the order in which they are read. */
  order: ReadonlyArray<{ title: string; url: string }>;
  /** The path of its stylesheet. */
  stylesheet: string;
  /** Makes a text safe in HTML, also within quotes. */
  escape: (text: string) => string;
  /** The levels of headings that pages list beside their text. */
  contentsDepth: readonly [number, number];
}

/**
 * The HTML of a whole page around its content.
 *
 * @public
 */
export type PageLayout = (
  site: Site,
  page: DocumentationPage,
  content: string,
) => string;

const menus = new WeakMap<Site, Menu>();

function menuOf(site: Site): Menu {
  const menu = menus.get(site) ?? new Menu(site.navigation, site.escape);
  menus.set(site, menu);
  return menu;
}

function renderFooter(
  { order, escape }: Site,
  page: DocumentationPage,
): string {
  const at = order.findIndex(({ url }) => url === page.url);
  if (at < 0) return '';
  const link = (index: number, direction: string, label: string) => {
    const other = order[index];
    if (!other) return '';
    const title = escape(other.title);
    return (
      `<a href="${escape(relativeUrl(page.url, other.url))}" class="md-footer__link md-footer__link--${direction}" aria-label="${label} : ${title}">` +
      `<div class="md-footer__title"><span class="md-footer__direction">${label}</span><div class="md-ellipsis">${title}</div></div></a>`
    );
  };
  return (
    `<footer class="md-footer"><nav class="md-footer__inner md-grid" aria-label="Pages voisines">` +
    `${link(at - 1, 'prev', 'Page précédente')}${link(at + 1, 'next', 'Page suivante')}</nav></footer>`
  );
}

function renderContents(
  { contentsDepth: [least, most], escape }: Site,
  page: DocumentationPage,
): string {
  const headings = page.headings.filter(
    ({ level }) => level > 1 && level >= least && level <= most,
  );
  if (headings.length === 0) return '';
  const list = renderHeadings(headings, escape)
    .replaceAll('<ul>', '<ul class="md-nav__list">')
    .replaceAll('<li>', '<li class="md-nav__item">')
    .replaceAll('<a ', '<a class="md-nav__link" ');
  return `<nav class="md-nav md-nav--secondary" aria-label="Sur cette page"><label class="md-nav__title">Sur cette page</label>${list}</nav>`;
}

const sidebar = (
  kind: 'primary' | 'secondary',
  type: string,
  content: string,
) =>
  `<div class="md-sidebar md-sidebar--${kind}" data-md-component="sidebar" data-md-type="${type}">` +
  `<div class="md-sidebar__scrollwrap"><div class="md-sidebar__inner">${content}</div></div></div>`;

/**
 * A whole page, with the elements that TechDocs' reader looks for.
 *
 * @public
 */
export function renderPage(
  site: Site,
  page: DocumentationPage,
  content: string,
): string {
  const { escape } = site;
  const hasTitle = page.headings.some(({ level }) => level === 1);
  const title = hasTitle ? '' : `<h1>${escape(page.title)}</h1>\n`;
  const menu =
    `<nav class="md-nav md-nav--primary" aria-label="${escape(site.name)}"><label class="md-nav__title">${escape(site.name)}</label>` +
    `${menuOf(site).render(page.url)}</nav>`;
  const description = page.matter.description
    ? `<meta name="description" content="${escape(page.matter.description)}">\n`
    : '';
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>${escape(page.title)} - ${escape(site.name)}</title>
${description}<link rel="stylesheet" href="${escape(relativeUrl(page.url, site.stylesheet))}">
</head>
<body>
<input class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer" aria-label="Menu">
<header class="md-header"><label class="md-header__button md-icon" for="__drawer"></label></header>
<div class="md-container" data-md-component="container">
<main class="md-main" data-md-component="main">
<div class="md-main__inner md-grid">
${sidebar('primary', 'navigation', menu)}
${sidebar('secondary', 'toc', renderContents(site, page))}
<div class="md-content" data-md-component="content">
<article class="md-content__inner md-typeset">
${title}${content}</article>
</div>
</div>
</main>
${renderFooter(site, page)}
</div>
</body>
</html>
`;
}
