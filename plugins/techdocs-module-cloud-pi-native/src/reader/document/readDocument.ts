import { linkTarget, PagePlace } from './addresses';
import { readNavigation, SiteItem } from './readNavigation';
import { rewriteAddresses } from './rewrite';
import { sanitize } from './sanitize';

/** A page beside this one. */
export interface Neighbour {
  title: string;
  href: string;
}

/** A page of documentation, harmless, in the parts that the reader shows. */
export interface SitePage {
  title: string;
  article: HTMLElement;
  navigation: SiteItem[];
  previous?: Neighbour;
  next?: Neighbour;
  /** Where the page moved to, inside the portal. */
  movedTo?: string;
}

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function neighbour(root: ParentNode, rel: 'prev' | 'next') {
  const link = root.querySelector(`.md-footer__link--${rel}`);
  const href = link?.getAttribute('href');
  if (!link || !href) return undefined;
  const title = textOf(link.querySelector('.md-ellipsis')) || textOf(link);
  return { title, href };
}

function headingText(article: Element): string {
  const heading = article.querySelector('h1')?.cloneNode(true);
  if (!(heading instanceof Element)) return '';
  heading.querySelectorAll('.headerlink').forEach(link => link.remove());
  return textOf(heading);
}

function movedTo(document: Document, place: PagePlace) {
  const refresh = document
    .querySelector('meta[http-equiv="refresh" i]')
    ?.getAttribute('content');
  const address = refresh?.match(/url=\s*['"]?([^'"]+)/i)?.[1];
  const target = address ? linkTarget(address, place) : undefined;
  const isInSite = target?.href.startsWith(`${place.siteUrl}/`);
  return target?.kind === 'portal' && isInSite ? target.href : undefined;
}

/**
 * Reads a page that TechDocs published, whoever built it: our generator, or
 * MkDocs with Material. Nothing of it is trusted.
 */
export function readDocument(
  html: string,
  place: PagePlace,
): SitePage | undefined {
  const raw = new DOMParser().parseFromString(html, 'text/html');
  rewriteAddresses(raw, place);
  const moved = movedTo(raw, place);
  const root = sanitize(raw);
  const article =
    root.querySelector<HTMLElement>('article') ??
    root.querySelector<HTMLElement>('[role="main"], main, body');
  if (!article) return undefined;
  article
    .querySelectorAll('.md-content__button, script, noscript')
    .forEach(element => element.remove());
  return {
    title: headingText(article) || textOf(root.querySelector('title')),
    article,
    navigation: readNavigation(root),
    previous: neighbour(root, 'prev'),
    next: neighbour(root, 'next'),
    movedTo: moved,
  };
}
