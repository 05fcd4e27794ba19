import type MarkdownIt from 'markdown-it';
import { full } from 'markdown-it-emoji';

const ICON =
  /^:(?:material|fontawesome|octicons|simple)-([a-z0-9-]{1,80}):(?:\{[^{}\n]{0,200}\})?/;

/** Icons that say something by themselves; the others are ornaments. */
const SIGNS: ReadonlyArray<[RegExp, string]> = [
  [/^check|^solid-check/, '✓'],
  [/^close|^cancel|^solid-xmark/, '✗'],
  [/^arrow-right/, '→'],
  [/^alert/, '⚠'],
];

/** `:smile:` by its name; icons of themes as signs, or as nothing. */
export function emoji(md: MarkdownIt) {
  md.use(full, { shortcuts: {} });
  md.inline.ruler.before('emphasis', 'icon', (state, silent) => {
    if (state.src[state.pos] !== ':') return false;
    const match = ICON.exec(state.src.slice(state.pos, state.pos + 400));
    if (!match) return false;
    if (!silent) {
      const name = match[1];
      const sign = SIGNS.find(([pattern]) => pattern.test(name));
      state.push('text', '', 0).content = sign?.[1] ?? '';
    }
    state.pos += match[0].length;
    return true;
  });
}
