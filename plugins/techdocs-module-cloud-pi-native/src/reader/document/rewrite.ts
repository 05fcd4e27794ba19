import { fileAddress, linkTarget, PagePlace } from './addresses';

/** The attribute under which a drawing's address waits for its content. */
export const DRAWING = 'data-drawing';

function rewriteLink(link: Element, place: PagePlace) {
  const target = linkTarget(link.getAttribute('href') ?? '', place);
  if (!target) {
    link.removeAttribute('href');
    return;
  }
  link.setAttribute('href', target.href);
  link.removeAttribute('target');
  link.setAttribute('data-leads', target.kind);
}

function rewriteImage(image: Element, place: PagePlace) {
  image.removeAttribute('srcset');
  if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
  const src = image.getAttribute('src');
  if (!src || src.startsWith('data:')) return;
  const address = fileAddress(src, place);
  image.removeAttribute('src');
  if (!address) return;
  // TechDocs gives SVG as text, which no browser draws from an address.
  const isOwn = address.startsWith(`${place.storageUrl}/`);
  const isDrawing = isOwn && /\.svg$/i.test(new URL(address).pathname);
  image.setAttribute(isDrawing ? DRAWING : 'src', address);
}

/** Makes addresses those of the portal and of the storage; on an inert document. */
export function rewriteAddresses(document: Document, place: PagePlace) {
  document
    .querySelectorAll('a[href], area[href]')
    .forEach(link => rewriteLink(link, place));
  document.querySelectorAll('img').forEach(image => rewriteImage(image, place));
  document.querySelectorAll('source, track').forEach(media => media.remove());
}
