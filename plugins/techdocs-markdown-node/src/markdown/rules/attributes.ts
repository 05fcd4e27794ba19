import type MarkdownIt from 'markdown-it';
import type StateCore from 'markdown-it/lib/rules_core/state_core.mjs';
import attrs from 'markdown-it-attrs';

const ALLOWED = [
  'id',
  'class',
  'title',
  'width',
  'height',
  'align',
  'loading',
  'download',
];

/** Attribute lists: `{ .class #id }`, and `{: .class }` as Python-Markdown has it. */
export function attributes(md: MarkdownIt) {
  md.core.ruler.after('inline', 'python_attributes', state => {
    for (const token of state.tokens) {
      for (const child of token.children ?? []) {
        if (child.type !== 'text') continue;
        child.content = child.content.replaceAll('{:', '{');
      }
    }
  });
  // The plugin tries all its patterns on every token: on pages without a brace, for
  // nothing. Its types are of markdown-it's CommonJS build, the same at run time.
  const before = (
    name: string,
    rule: string,
    work: (state: StateCore) => void,
  ) =>
    md.core.ruler.before(name, rule, state => {
      const mayHave = state.tokens.some(
        ({ type, content }) => type === 'inline' && content.includes('{'),
      );
      if (mayHave) work(state);
    });
  Reflect.apply(attrs, undefined, [
    { core: { ruler: { before } } },
    { allowedAttributes: ALLOWED },
  ]);
}
