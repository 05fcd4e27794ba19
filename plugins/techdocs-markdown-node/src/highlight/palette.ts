import dark from 'shiki/themes/github-dark-default.mjs';
import light from 'shiki/themes/github-light-default.mjs';

/** A colour in the light theme and in the dark one. */
interface Pair {
  light: string;
  dark: string;
}

const ground: Pair = {
  light: light.colors?.['editor.foreground'] ?? '#000000',
  dark: dark.colors?.['editor.foreground'] ?? '#ffffff',
};

const pairs: Pair[] = [];
const codes = new Map<string, string>();

const codeOf = (index: number) => `#${index.toString(16).padStart(6, '0')}`;

/** The colour that stands for a pair while code is read. */
function codeFor(pair: Pair): string {
  const key = `${pair.light} ${pair.dark}`.toLowerCase();
  const known = codes.get(key);
  if (known) return known;
  pairs.push(pair);
  const code = codeOf(pairs.length);
  codes.set(key, code);
  return code;
}

// Both themes are made of one list of scopes: code is read once for both.
const settings = (light.tokenColors ?? []).map((rule, index) => {
  const other = dark.tokenColors?.[index];
  if (String(other?.scope) !== String(rule.scope)) {
    throw new Error(`The themes differ in their scope ${index}`);
  }
  return {
    scope: rule.scope,
    settings: {
      fontStyle: rule.settings.fontStyle,
      foreground: codeFor({
        light: rule.settings.foreground ?? ground.light,
        dark: other?.settings.foreground ?? ground.dark,
      }),
    },
  };
});

const PLAIN = '#ffffff';

/** The theme that code is read with: its colours are numbers of pairs. */
export const PALETTE = {
  name: 'palette',
  type: 'light' as const,
  fg: PLAIN,
  bg: '#000000',
  settings: [{ settings: { foreground: PLAIN } }, ...settings],
};

/** The class of a colour of the palette; nothing for that of plain text. */
export const classOf = (code: string | undefined) =>
  code === undefined || code.toLowerCase() === PLAIN
    ? undefined
    : `sh${Number.parseInt(code.slice(1), 16)}`;

/** What pages colour code by, in light and in dark. */
export const PALETTE_STYLES = [
  `.shiki{color:light-dark(${ground.light},${ground.dark});background:light-dark(${light.colors?.['editor.background']},${dark.colors?.['editor.background']})}`,
  ...pairs.map(
    (pair, index) =>
      `.sh${index + 1}{color:light-dark(${pair.light},${pair.dark})}`,
  ),
].join('\n');
