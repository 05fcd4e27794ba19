import type {
  DocumentationPage,
  Site,
} from '@cloud-pi-native/backstage-plugin-techdocs-markdown-node';
import { ASSETS } from '../site/assets';
import { Edition } from '../site/Edition';
import { offlineContent } from './links';
import { linkTo, renderMenu } from './menu';

// Nothing is asked of the network, nothing runs that is not of the site.
const POLICY =
  "default-src 'none'; img-src 'self' file: data:; style-src 'self' file: 'unsafe-inline'; font-src 'self' file: data:; script-src 'self' file:; base-uri 'none'; form-action 'none'";

const renderNeighbours = ({ order, escape }: Site, url: string): string => {
  const at = order.findIndex(page => page.url === url);
  const link = (index: number, rel: string, label: string) => {
    const other = at < 0 ? undefined : order[index];
    return other
      ? `<a rel="${rel}" href="${escape(linkTo(url, other.url))}"><span>${label}</span> ${escape(other.title)}</a>`
      : '';
  };
  const links = `${link(at - 1, 'prev', 'Page précédente')}${link(at + 1, 'next', 'Page suivante')}`;
  return (
    links &&
    `<nav class="neighbours" aria-label="Pages voisines">${links}</nav>`
  );
};

function renderContents(
  { headings }: DocumentationPage,
  escape: Site['escape'],
): string {
  const items = headings
    .filter(({ level }) => level === 2 || level === 3)
    .map(
      ({ level, id, title }) =>
        `<li class="level-${level}"><a href="#${escape(encodeURIComponent(id))}">${escape(title)}</a></li>`,
    );
  return items.length > 0
    ? `<nav class="contents" aria-labelledby="contents-title"><p id="contents-title">Sur cette page</p><ul>${items.join('')}</ul></nav>`
    : '';
}

/** What every page of a site shows. */
export interface PageContext {
  site: Site;
  edition: Edition;
  /** The address of the portal, if its pages are to be linked to. */
  portal?: string;
}

/** A whole page, to be read without a server. */
export function renderPage(
  { edition, portal, site }: PageContext,
  page: DocumentationPage,
  content: string,
): string {
  const { escape } = site;
  const { url } = page;
  const root = linkTo(url, '').replace(/index\.html$/, '');
  const asset = (name: string) => escape(`${root}${ASSETS}/${name}`);
  const isFirst = url === '';
  const heading = page.headings.some(({ level }) => level === 1)
    ? ''
    : `<h1>${escape(page.title)}</h1>\n`;
  const description = page.matter.description
    ? `<meta name="description" content="${escape(page.matter.description)}">\n`
    : '';
  const title = isFirst
    ? escape(site.name)
    : `${escape(page.title)} – ${escape(site.name)}`;
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${description}<link rel="stylesheet" href="${escape(`${root}${site.stylesheet}`)}">
<link rel="stylesheet" href="${asset('site.css')}">
<script src="${asset('site.js')}" defer></script>
</head>
<body data-root="${escape(root)}" data-assets="${escape(`${root}${ASSETS}/`)}">
<a class="skip" href="#content">Aller au contenu</a>
<header class="top">
<a class="name" href="${escape(linkTo(url, ''))}"${isFirst ? ' aria-current="page"' : ''}>${escape(site.name)}</a>
<form role="search" class="search" hidden>
<label for="search-field">Rechercher</label>
<input id="search-field" type="search" autocomplete="off" aria-controls="search-results" aria-keyshortcuts="/">
</form>
<button type="button" class="theme" hidden></button>
</header>
<section id="search-results" class="results" aria-label="Résultats de la recherche" hidden>
<p role="status"></p>
<ol></ol>
</section>
<div class="columns">
<nav class="menu" aria-label="Documentation"><details open><summary>Menu</summary>${renderMenu(site.navigation, url, escape)}</details></nav>
<main id="content" tabindex="-1">
<article class="md-typeset">
${heading}${offlineContent(content, portal)}</article>
${renderNeighbours(site, url)}
</main>
${renderContents(page, escape)}
</div>
<footer class="bottom"><a href="${escape(linkTo(url, edition.url))}"${url === edition.url ? ' aria-current="page"' : ''}>${escape(edition.title)}</a></footer>
</body>
</html>
`;
}
