import type MarkdownIt from 'markdown-it';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';

interface Pair {
  open: string;
  close: string;
  tag: string;
  className?: string;
  /** Whether spaces may be within. */
  spaced: boolean;
}

const critic = (open: string, close: string, tag: string): Pair => ({
  open,
  close,
  tag,
  className: 'critic',
  spaced: true,
});

// Those that others begin with come last.
const PAIRS: readonly Pair[] = [
  critic('{++', '++}', 'ins'),
  critic('{--', '--}', 'del'),
  critic('{==', '==}', 'mark'),
  { ...critic('{>>', '<<}', 'span'), className: 'critic comment' },
  { open: '==', close: '==', tag: 'mark', spaced: true },
  { open: '^^', close: '^^', tag: 'ins', spaced: true },
  { open: '^', close: '^', tag: 'sup', spaced: false },
  { open: '~', close: '~', tag: 'sub', spaced: false },
];
const FIRST = new Set(PAIRS.map(({ open }) => open[0]));
/** Further away, a mark closes nothing: a page of marks is not searched again and again. */
const MAX_LENGTH = 1_000;
const MAX_LEVEL = 20;

function contentEnd(state: StateInline, { open, close, spaced }: Pair) {
  const { src, pos, posMax } = state;
  const from = pos + open.length;
  const window = src.slice(from, Math.min(posMax, from + MAX_LENGTH));
  const length = window.indexOf(close);
  if (length < 1) return undefined;
  const content = window.slice(0, length);
  // Marks that are longer are others' or nobody's.
  const next = window[length + close.length];
  if (next === close[0] || content.startsWith(open[0])) return undefined;
  if (spaced ? content.trim() !== content : /\s/.test(content)) {
    return undefined;
  }
  return from + length;
}

/** `==mark==`, `^^ins^^`, `H~2~O`, `x^2^`, and the marks of reviewers, `{++so++}`. */
export function textMarks(md: MarkdownIt) {
  md.inline.ruler.before('strikethrough', 'text_marks', (state, silent) => {
    if (!FIRST.has(state.src[state.pos]) || state.level > MAX_LEVEL) {
      return false;
    }
    const pair = PAIRS.find(({ open }) =>
      state.src.startsWith(open, state.pos),
    );
    if (!pair) return false;
    if (pair.tag === 'sub' && state.src[state.pos + 1] === '~') return false;
    const end = contentEnd(state, pair);
    if (end === undefined) return false;
    if (!silent) {
      const open = state.push('text_mark_open', pair.tag, 1);
      if (pair.className) open.attrSet('class', pair.className);
      const { posMax } = state;
      state.pos += pair.open.length;
      state.posMax = end;
      state.md.inline.tokenize(state);
      state.posMax = posMax;
      state.push('text_mark_close', pair.tag, -1);
    }
    state.pos = end + pair.close.length;
    return true;
  });
  md.renderer.rules.s_open = () => '<del>';
  md.renderer.rules.s_close = () => '</del>';
}
