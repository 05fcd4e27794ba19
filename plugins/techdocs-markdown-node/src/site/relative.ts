import { posix } from 'node:path';

/**
 * The way from one page's folder to a path of the site, as a link of that page.
 *
 * @public
 */
export function relativeUrl(fromUrl: string, to: string): string {
  const isFolder = to === '' || to.endsWith('/');
  const way = posix.relative(`/${fromUrl}`, `/${to}`);
  const encoded = way.split('/').map(encodeURIComponent).join('/');
  if (encoded === '') return './';
  return isFolder ? `${encoded}/` : encoded;
}
