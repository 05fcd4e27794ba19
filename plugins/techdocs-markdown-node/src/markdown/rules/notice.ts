import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import { pushInline } from './body';

const TITLES: Readonly<Record<string, string>> = {
  abstract: 'Résumé',
  attention: 'Attention',
  bug: 'Anomalie',
  caution: 'Prudence',
  check: 'Réussite',
  cite: 'Citation',
  danger: 'Danger',
  details: 'Détails',
  done: 'Réussite',
  error: 'Erreur',
  example: 'Exemple',
  fail: 'Échec',
  failure: 'Échec',
  faq: 'Question',
  help: 'Question',
  hint: 'Indice',
  important: 'Important',
  info: 'Information',
  missing: 'Manque',
  note: 'Note',
  question: 'Question',
  quote: 'Citation',
  success: 'Réussite',
  summary: 'Résumé',
  tip: 'Astuce',
  tldr: 'En bref',
  todo: 'À faire',
  warning: 'Attention',
};

/** The title of a notice that gives itself none. */
export const titleOf = (type: string) =>
  Object.hasOwn(TITLES, type)
    ? TITLES[type]
    : type.charAt(0).toUpperCase() + type.slice(1);

export interface Notice {
  classes: string[];
  /** Empty for none. */
  title: string;
  /** Absent where it does not fold. */
  fold?: 'open' | 'closed';
}

/** Pushes a notice, folding or not, around what `body` pushes. */
export function pushNotice(
  state: StateBlock,
  { classes, title, fold }: Notice,
  lines: [number, number],
  body: () => void,
) {
  const tag = fold ? 'details' : 'div';
  const open = state.push('notice_open', tag, 1);
  open.block = true;
  open.map = lines;
  open.attrSet(
    'class',
    (fold ? classes : ['admonition', ...classes]).join(' '),
  );
  if (fold === 'open') open.attrSet('open', '');
  if (fold) {
    const shown = title || titleOf(classes[0]);
    pushInline(state, 'notice_title', 'summary', undefined, shown, lines[0]);
  } else if (title) {
    pushInline(state, 'notice_title', 'p', 'admonition-title', title, lines[0]);
  }
  body();
  state.push('notice_close', tag, -1).block = true;
}
