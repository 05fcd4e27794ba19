import type Token from 'markdown-it/lib/token.mjs';
import { Heading } from '../markdown/environment';
import { plainText } from '../markdown/plainText';
import { PageText } from './types';

const isSpoken = (type: string) => type === 'fence' || type === 'code_block';

/** A text a heading; what is above the first one has no title yet. */
export function pageTexts(
  tokens: readonly Token[],
  headings: readonly Heading[],
): PageText[] {
  const found: Array<{ id?: string; title: string; texts: string[] }> = [
    { title: '', texts: [] },
  ];
  const byId = new Map(headings.map(each => [each.id, each]));
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open') {
      const heading = byId.get(token.attrGet('id') ?? '');
      if (heading && heading.level > 1) {
        found.push({ id: heading.id, title: heading.title, texts: [] });
      }
      return;
    }
    if (tokens[index - 1]?.type === 'heading_open') return;
    const { texts } = found[found.length - 1];
    if (token.type === 'inline') texts.push(plainText(token.children).trim());
    if (isSpoken(token.type)) texts.push(token.content.trim());
  });
  return found.map(({ id, title, texts }) => ({
    id,
    title,
    text: texts.filter(Boolean).join('\n'),
  }));
}
