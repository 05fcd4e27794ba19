import type Token from 'markdown-it/lib/token.mjs';

const SPACES = new Set(['softbreak', 'hardbreak']);

/** What a reader sees of inline tokens, without marks. */
export const plainText = (tokens: Token[] | null): string =>
  (tokens ?? [])
    .map(token => {
      if (SPACES.has(token.type)) return ' ';
      if (token.type === 'text' || token.type === 'code_inline') {
        return token.content;
      }
      return token.type === 'image' ? plainText(token.children) : '';
    })
    .join('');
