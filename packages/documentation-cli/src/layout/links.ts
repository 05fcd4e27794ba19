const ANCHOR = /<a\b([^>]*)>/g;
const IMAGE = /<img\b([^>]*)>/g;
const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`);
const HREF = attribute('href');
const SRC = attribute('src');
const ALT = attribute('alt');

/**
 * A link between pages, with the name of the file that a browser opens: without a
 * server, the address of a folder shows its list of files.
 */
export function toFile(href: string): string {
  const [, path, rest] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  if (path === '' || path === undefined) return href;
  return /(?:^|\/)(?:\.{1,2})?$/.test(path)
    ? `${path.replace(/\/?$/, '/')}index.html${rest}`
    : href;
}

const isElsewhere = (address: string) =>
  /^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith('//');

/** Where a link leads offline; undefined where it leads nowhere. */
function offline(href: string, portal: string | undefined) {
  if (isElsewhere(href)) return href;
  if (!href.startsWith('/')) return toFile(href);
  return portal && new URL(href, `${portal}/`).href;
}

/**
 * What a page's links and images become where there is neither a server nor a
 * network. The content is what the generator wrote: every attribute is quoted.
 */
export function offlineContent(content: string, portal?: string): string {
  return content
    .replace(ANCHOR, (tag, attributes: string) => {
      const href = HREF.exec(attributes)?.[1];
      if (href === undefined) return tag;
      const target = offline(href, portal);
      // Hidden from screen readers, so no stop of the keyboard either: the list of
      // the page's headings leads to the same places.
      const hidden = attributes.includes(' aria-hidden="true"');
      const others = `${attributes.replace(HREF, '')}${hidden ? ' tabindex="-1"' : ''}`;
      return target === undefined
        ? `<a${others} class="portal-page" title="Page du portail : ${href}">`
        : `<a${others} href="${target}">`;
    })
    .replace(IMAGE, (tag, attributes: string) => {
      const src = SRC.exec(attributes)?.[1] ?? '';
      if (!isElsewhere(src) && !src.startsWith('/')) return tag;
      const alt = ALT.exec(attributes)?.[1] || src;
      const words = `Image non jointe : ${alt}`;
      return isElsewhere(src)
        ? `<a class="absent-image" href="${src}">${words}</a>`
        : `<span class="absent-image">${words}</span>`;
    });
}
