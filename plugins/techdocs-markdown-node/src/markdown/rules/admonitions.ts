import type MarkdownIt from 'markdown-it';
import { INTERRUPTS, endOfIndented, lineText, parseBody } from './body';
import { pushNotice, titleOf } from './notice';

const MARK =
  /^(!!!|\?\?\?\+?)[ \t]*([\w-]+(?:[ \t]+[\w-]+)*)(?:[ \t]+"(.*)")?[ \t]*$/;

const FOLDS: Readonly<Record<string, 'open' | 'closed'>> = {
  '???': 'closed',
  '???+': 'open',
};

/** `!!! note "Title"`, `??? note` folded and `???+ note` unfolded, as MkDocs has them. */
export function admonitions(md: MarkdownIt) {
  md.block.ruler.before(
    'fence',
    'admonition',
    (state, startLine, endLine, silent) => {
      const match = MARK.exec(lineText(state, startLine) ?? '');
      if (!match) return false;
      if (silent) return true;
      const classes = match[2].toLowerCase().split(/[ \t]+/);
      const end = endOfIndented(state, startLine, endLine);
      const notice = {
        classes,
        title: match[3] ?? titleOf(classes[0]),
        fold: FOLDS[match[1]],
      };
      pushNotice(state, notice, [startLine, end], () =>
        parseBody(state, startLine + 1, end),
      );
      state.line = end;
      return true;
    },
    { alt: INTERRUPTS },
  );
}
