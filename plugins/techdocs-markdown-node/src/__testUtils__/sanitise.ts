import createDOMPurify from 'dompurify';

const STYLESHEET = /main\.[A-Fa-f0-9]{8}\.min\.css$/;
const URIS =
  /^(?:(?:callto|cid|ftp|ftps|http|https|mailto|matrix|sms|tel|xmpp):|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i;

export const parse = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html');

/**
 * What TechDocs' reader does to a page: its library and its options, since the
 * reader keeps them to itself.
 */
export function sanitise(html: string): Document {
  const purify = createDOMPurify(window);
  purify.addHook('beforeSanitizeElements', node => {
    if (!(node instanceof HTMLLinkElement)) return;
    const href = node.getAttribute('href') ?? '';
    if (!STYLESHEET.test(href)) node.remove();
  });
  const clean = purify.sanitize(html, {
    ADD_TAGS: ['link', 'meta'],
    FORBID_TAGS: ['style'],
    ADD_ATTR: ['http-equiv', 'content', 'dominant-baseline'],
    WHOLE_DOCUMENT: true,
    ALLOWED_URI_REGEXP: URIS,
  });
  return parse(clean);
}
