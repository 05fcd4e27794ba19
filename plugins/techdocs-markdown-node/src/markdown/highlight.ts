import { createHash } from 'node:crypto';
import { createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import dark from 'shiki/themes/github-dark-default.mjs';
import light from 'shiki/themes/github-light-default.mjs';
import { FenceInfo } from './fenceInfo';
import { LANGUAGES } from './languages';

const MAX_CODE = 60_000;
const MAX_LINE = 2_000;
const PLAIN = 'text';

const highlighter = createHighlighterCoreSync({
  themes: [light, dark],
  langs: LANGUAGES,
  langAlias: {
    console: 'shellsession',
    hcl: 'terraform',
  },
  engine: createJavaScriptRegexEngine({ forgiving: true }),
});
const known = new Set(highlighter.getLoadedLanguages());

/** `light-dark()` says both colours: the variables would say them again. */
const withoutVariables = (style: unknown) =>
  typeof style === 'string'
    ? style.replace(/;?--shiki-[\w-]+:[^;]*/g, '')
    : undefined;

function colour(code: string, info: FenceInfo): string {
  const tooLong =
    code.length > MAX_CODE || code.split('\n').some(l => l.length > MAX_LINE);
  const highlighted = new Set(info.highlighted);
  return highlighter.codeToHtml(code.replace(/\n$/, ''), {
    lang: tooLong || !known.has(info.language) ? PLAIN : info.language,
    themes: { light: light.name ?? '', dark: dark.name ?? '' },
    // The page's colour scheme decides, also within the reader's shadow root.
    defaultColor: 'light-dark()',
    transformers: [
      {
        pre(node) {
          delete node.properties.tabindex;
          node.properties.style = withoutVariables(node.properties.style);
          if (info.firstLine === undefined) return;
          this.addClassToHast(node, 'linenums');
          node.properties.style = `${node.properties.style};counter-reset:line ${info.firstLine - 1}`;
        },
        span(node) {
          node.properties.style = withoutVariables(node.properties.style);
        },
        line(node, line) {
          if (highlighted.has(line)) this.addClassToHast(node, 'hll');
        },
      },
    ],
  });
}

/**
 * Colours blocks of code in two themes. What was coloured before is remembered by
 * its content, the latest first.
 */
export class Highlighter {
  readonly #coloured = new Map<string, string>();
  readonly #capacity: number;

  constructor(capacity = 5_000) {
    this.#capacity = capacity;
  }

  highlight(code: string, info: FenceInfo): string {
    const key = createHash('sha256')
      .update(JSON.stringify([info.language, info.firstLine, info.highlighted]))
      .update(code)
      .digest('base64');
    const html = this.#coloured.get(key) ?? colour(code, info);
    this.#coloured.delete(key);
    this.#coloured.set(key, html);
    if (this.#coloured.size > this.#capacity) {
      const [oldest] = this.#coloured.keys();
      this.#coloured.delete(oldest);
    }
    return html;
  }
}
