import { createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { EncodedTokenMetadata, INITIAL, StateStack } from 'shiki/textmate';
import { FenceInfo } from '../markdown/fenceInfo';
import { ColouredLine, LineMemo } from './LineMemo';
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
const { colorMap } = highlighter.setTheme(PALETTE.name);

interface Language {
  grammar: ReturnType<typeof highlighter.getLanguage>;
  memo: LineMemo;
}

const languages = new Map<string, Language>();

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};
const escape = (text: string) => text.replace(/[&<>]/g, each => ESCAPES[each]);

/** A language by its name, once its grammars are there; nothing where it has none. */
function languageOf(called: string): Language | undefined {
  const found = grammarsOf(called);
  if (!found) return undefined;
  const { name, grammars } = found;
  const known = languages.get(name);
  if (known) return known;
  highlighter.loadLanguageSync(grammars);
  const grammar = highlighter.getLanguage(name);
  const language = { grammar, memo: new LineMemo() };
  languages.set(name, language);
  return language;
}

/** A token's text in the colour and the letters that are written in its number. */
function colourToken(content: string, metadata: number): string {
  const text = escape(content);
  if (content.trim() === '') return text;
  const style = EncodedTokenMetadata.getFontStyle(metadata);
  const classes = [
    classOf(colorMap[EncodedTokenMetadata.getForeground(metadata)]),
    (style & ITALIC) !== 0 && 'shi',
    (style & BOLD) !== 0 && 'shb',
  ].filter(Boolean);
  return classes.length === 0
    ? text
    : `<span class="${classes.join(' ')}">${text}</span>`;
}

function colourLine(
  { grammar, memo }: Language,
  line: string,
  state: StateStack,
): ColouredLine {
  if (line === '' || line.length >= MAX_LINE) {
    return { html: escape(line), next: state };
  }
  const known = memo.get(state, line);
  if (known) return known;
  const result = grammar.tokenizeLine2(line, state, LINE_MILLISECONDS);
  const { tokens, ruleStack, stoppedEarly } = result;
  let html = '';
  // Where a token begins, then what it is.
  for (let at = 0; at < tokens.length; at += 2) {
    const end = tokens[at + 2] ?? line.length;
    html += colourToken(line.slice(tokens[at], end), tokens[at + 1]);
  }
  const coloured = { html, next: ruleStack };
  return stoppedEarly ? coloured : memo.set(state, line, coloured);
}

/** The lines of a code as HTML. */
function colour(code: string, called: string): string[] {
  const lines = code.split('\n');
  const language = code.length > MAX_CODE ? undefined : languageOf(called);
  if (!language) return lines.map(escape);
  let state: StateStack = INITIAL;
  return lines.map(line => {
    const { html, next } = colourLine(language, line, state);
    state = next;
    return html;
  });
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
