import { createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { FenceInfo } from '../markdown/fenceInfo';
import { grammarsOf } from './languages';
import { PALETTE, classOf } from './palette';

const MAX_CODE = 60_000;
const MAX_LINE = 2_000;
// Well above what the first line of a language takes, whose patterns are made then.
const LINE_MILLISECONDS = 3_000;
const ITALIC = 1;
const BOLD = 2;

const highlighter = createHighlighterCoreSync({
  themes: [PALETTE],
  langs: [],
  engine: createJavaScriptRegexEngine({ forgiving: true }),
});
const loaded = new Set<string>();

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};
const escape = (text: string) => text.replace(/[&<>]/g, each => ESCAPES[each]);

/** A language's name once its grammars are there; nothing where it has none. */
function load(language: string): string | undefined {
  const found = grammarsOf(language);
  if (!found) return undefined;
  if (!loaded.has(found.name)) {
    highlighter.loadLanguageSync(found.grammars);
    loaded.add(found.name);
  }
  return found.name;
}

/** The lines of a code as HTML. */
function colour(code: string, language: string): string[] {
  const plain = () => code.split('\n').map(escape);
  if (code.length > MAX_CODE) return plain();
  const name = load(language);
  if (name === undefined) return plain();
  const lines = highlighter.codeToTokensBase(code, {
    lang: name,
    theme: PALETTE.name,
    tokenizeMaxLineLength: MAX_LINE,
    tokenizeTimeLimit: LINE_MILLISECONDS,
  });
  return lines.map(tokens =>
    tokens
      .map(({ content, color, fontStyle = 0 }) => {
        const text = escape(content);
        const classes = [
          classOf(color),
          fontStyle > 0 && (fontStyle & ITALIC) !== 0 && 'shi',
          fontStyle > 0 && (fontStyle & BOLD) !== 0 && 'shb',
        ].filter(Boolean);
        if (classes.length === 0 || content.trim() === '') return text;
        return `<span class="${classes.join(' ')}">${text}</span>`;
      })
      .join(''),
  );
}

/** What stands around the lines of a code. */
function frame(lines: readonly string[], info: FenceInfo): string {
  const highlighted = new Set(info.highlighted);
  const body = lines
    .map((line, index) => {
      const more = highlighted.has(index + 1) ? ' hll' : '';
      return `<span class="line${more}">${line}</span>`;
    })
    .join('\n');
  const numbers =
    info.firstLine === undefined
      ? '<pre class="shiki">'
      : `<pre class="shiki linenums" style="counter-reset:line ${info.firstLine - 1}">`;
  return `${numbers}<code>${body}</code></pre>`;
}

const withoutEnd = (code: string) =>
  code.replace(/\r\n?/g, '\n').replace(/\n$/, '');

/** Colours a block of code for a light theme and a dark one. */
export const highlight = (code: string, info: FenceInfo): string =>
  frame(colour(withoutEnd(code), info.language), info);

/** A block of code as it was typed. */
export const withoutColours = (code: string, info: FenceInfo): string =>
  frame(withoutEnd(code).split('\n').map(escape), info);
