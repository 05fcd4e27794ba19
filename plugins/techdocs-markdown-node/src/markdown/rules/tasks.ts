import type MarkdownIt from 'markdown-it';

const MARK = /^\[([ xX])\][ \t]+/;

/** `- [x] done`: a box that shows a state and cannot be ticked. */
export function tasks(md: MarkdownIt) {
  md.core.ruler.after('block', 'tasks', state => {
    state.tokens.forEach((item, index) => {
      if (item.type !== 'list_item_open') return;
      const inline = state.tokens[index + 2];
      const match = inline?.type === 'inline' && MARK.exec(inline.content);
      if (!match) return;
      inline.content = inline.content.slice(match[0].length);
      inline.meta = { task: match[1] === ' ' ? 'open' : 'done' };
      item.attrJoin('class', 'task-list-item');
    });
  });
  md.core.ruler.after('inline', 'task_boxes', state => {
    for (const token of state.tokens) {
      if (token.type !== 'inline' || !token.meta?.task) continue;
      const box = new state.Token('task_box', 'input', 0);
      box.attrSet('type', 'checkbox');
      box.attrSet('disabled', '');
      if (token.meta.task === 'done') box.attrSet('checked', '');
      const space = new state.Token('text', '', 0);
      space.content = ' ';
      token.children?.unshift(box, space);
    }
  });
}
