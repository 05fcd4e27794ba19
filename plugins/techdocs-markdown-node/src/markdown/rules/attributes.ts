import type MarkdownIt from 'markdown-it';
import attrs from 'markdown-it-attrs';

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
  // Its types are of markdown-it's CommonJS build, which is the same at run time.
  Reflect.apply(attrs, undefined, [
    md,
    {
      allowedAttributes: [
        'id',
        'class',
        'title',
        'width',
        'height',
        'align',
        'loading',
        'download',
      ],
    },
  ]);
}
