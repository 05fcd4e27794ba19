// What `document` and forms have by these names hides an element of that id, so
// that the reader's sanitiser takes the id away.
const CLOBBERING = new Set(
  `action after all anchors animate append applets attributes autocomplete baseuri
  before blur body charset checked children clear click clone close closest constructor contains
  cookie dataset design dir doctype domain draggable elements embeds enctype
  encoding evaluate first fgcolor focus fonts forms fullscreen head hidden id
  images implementation inert inputs lang last length links location matches
  method name nodes nonce normalize open part plugins popover prefix prepend
  prerendering referrer rel remove reset role scripts scroll slot spellcheck
  style submit tabindex target timeline title translate write writeln`.split(
    /\s+/,
  ),
);
const PREFIX = 'section-';

/** An id that survives the reader's sanitiser. */
export const safeId = (id: string) =>
  CLOBBERING.has(id.toLowerCase()) ? PREFIX + id : id;

/** The id of a heading, as MkDocs forms it: without accents, words joined by dashes. */
export const slugOf = (title: string) =>
  safeId(
    title
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[^\w\s-]/g, ' ')
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '-') || 'section',
  );
