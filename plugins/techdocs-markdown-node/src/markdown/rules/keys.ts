import type MarkdownIt from 'markdown-it';

const MARK = /^\+\+([\w-]+(?:\+[\w-]+)*)\+\+/;
const NAMES: Readonly<Record<string, string>> = {
  alt: 'Alt',
  'arrow-down': '↓',
  'arrow-left': '←',
  'arrow-right': '→',
  'arrow-up': '↑',
  backspace: 'Retour arrière',
  'caps-lock': 'Verr. maj',
  cmd: 'Cmd',
  command: 'Cmd',
  control: 'Ctrl',
  ctrl: 'Ctrl',
  del: 'Suppr',
  delete: 'Suppr',
  down: '↓',
  end: 'Fin',
  enter: 'Entrée',
  esc: 'Échap',
  escape: 'Échap',
  home: 'Origine',
  left: '←',
  'page-down': 'Page suiv.',
  'page-up': 'Page préc.',
  return: 'Entrée',
  right: '→',
  shift: 'Maj',
  space: 'Espace',
  tab: 'Tab',
  up: '↑',
};

const nameOf = (key: string) => {
  const name = key.toLowerCase();
  if (Object.hasOwn(NAMES, name)) return NAMES[name];
  return key.length === 1 ? key.toUpperCase() : key.replaceAll('-', ' ');
};

/** `++ctrl+c++`: keys of the keyboard. */
export function keys(md: MarkdownIt) {
  md.inline.ruler.before('emphasis', 'keys', (state, silent) => {
    if (!state.src.startsWith('++', state.pos)) return false;
    // Bounded, so that a page of plus signs is not read again and again.
    const match = MARK.exec(state.src.slice(state.pos, state.pos + 100));
    if (!match) return false;
    if (!silent) {
      state.push('keys_open', 'span', 1).attrSet('class', 'keys');
      match[1].split('+').forEach((key, index) => {
        if (index > 0) state.push('text', '', 0).content = '+';
        state.push('key_open', 'kbd', 1);
        state.push('text', '', 0).content = nameOf(key);
        state.push('key_close', 'kbd', -1);
      });
      state.push('keys_close', 'span', -1);
    }
    state.pos += match[0].length;
    return true;
  });
}
