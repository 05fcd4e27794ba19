import createPurify from 'dompurify';

// What a page of documentation has no need of, and could deceive with.
const FORBIDDEN = [
  'style',
  'form',
  'select',
  'textarea',
  'dialog',
  'link',
  'template',
];

// A name of the portal's own, under which no attribute of a document may act.
const HARMLESS_URI =
  /^(?:(?:https?|mailto|tel):|data:image\/(?:png|jpe?g|gif|webp|svg\+xml)[;,]|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i;

/**
 * A document without what runs, sends, frames or restyles the portal.
 * Headings keep their ids: the page is apart from the portal's, in a shadow root.
 */
export function sanitize(document: Document): HTMLElement {
  const purify = createPurify(window);
  const root = purify.sanitize(document.documentElement.outerHTML, {
    WHOLE_DOCUMENT: true,
    RETURN_DOM: true,
    FORBID_TAGS: FORBIDDEN,
    FORBID_ATTR: ['ping', 'autofocus', 'accesskey', 'contenteditable'],
    ALLOWED_URI_REGEXP: HARMLESS_URI,
    SANITIZE_DOM: true,
  });
  if (!(root instanceof HTMLElement)) throw new Error('The page is empty');
  return root;
}
