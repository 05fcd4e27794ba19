import type MarkdownIt from 'markdown-it';
import { environmentOf } from '../environmentOf';

const ALLOWED = /^(?:https?|mailto|tel|ftps?):/i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const IMAGE = /^data:image\/(?:gif|png|jpeg|webp);/i;

/** Known schemes only; what no reader should follow stays text. */
export const isHarmlessLink = (url: string) => {
  const target = url.trim();
  return !SCHEME.test(target) || ALLOWED.test(target) || IMAGE.test(target);
};

const ATTRIBUTES: Readonly<Record<string, string>> = {
  link_open: 'href',
  image: 'src',
};

/** Links of pages, resolved by the environment. */
export function links(md: MarkdownIt) {
  md.validateLink = isHarmlessLink;
  md.core.ruler.push('links', state => {
    const environment = environmentOf(state.env);
    for (const token of state.tokens) {
      const line = token.map
        ? token.map[0] + 1 + environment.lineOffset
        : undefined;
      for (const child of token.children ?? []) {
        const name = ATTRIBUTES[child.type];
        const target = name === undefined ? null : child.attrGet(name);
        if (target === null || SCHEME.test(target)) continue;
        child.attrSet(name, environment.link(target, line));
      }
    }
  });
}
