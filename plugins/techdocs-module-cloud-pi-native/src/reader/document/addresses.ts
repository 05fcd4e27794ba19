/** Where a page is: in the portal, and in TechDocs' storage. */
export interface PagePlace {
  /** Address of the site in the portal, without a slash at the end. */
  siteUrl: string;
  /** Address of the site's files, without a slash at the end. */
  storageUrl: string;
  /** The page inside its site, as `demarrer/secrets`. */
  path: string;
}

/** Where a link leads to. */
export type Target =
  | { kind: 'portal'; href: string }
  | { kind: 'file'; href: string }
  | { kind: 'outside'; href: string };

const withSlash = (url: string) => (url.endsWith('/') ? url : `${url}/`);

const pageUrl = (root: string, path: string) =>
  withSlash(path ? `${root}/${path}` : root);

const isFile = (pathname: string) =>
  /\.(?!html?$)[a-z0-9]{1,8}$/i.test(pathname);

/** The address of a file that a page names, in TechDocs' storage. */
export function fileAddress(src: string, place: PagePlace): string | undefined {
  return URL.parse(src, pageUrl(place.storageUrl, place.path))?.href;
}

/** What a link of a page means; nothing where it is no address. */
export function linkTarget(href: string, place: PagePlace): Target | undefined {
  const url = URL.parse(href, pageUrl(place.siteUrl, place.path));
  if (!url) return undefined;
  const { origin } = new URL(place.siteUrl);
  if (url.origin !== origin) return { kind: 'outside', href: url.href };
  const site = withSlash(place.siteUrl);
  if (url.href.startsWith(site) && isFile(url.pathname)) {
    const file = url.href.slice(site.length);
    return { kind: 'file', href: `${place.storageUrl}/${file}` };
  }
  url.pathname = url.pathname.replace(/\/index\.html$/, '/');
  return { kind: 'portal', href: url.href };
}
