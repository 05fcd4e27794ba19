import type MarkdownIt from 'markdown-it';
import { environmentOf } from '../environmentOf';

const MARK = /^[ \t]*;?-{1,8}8<-{1,8}/m;

/** `--8<-- "file"`: no page may have another file read; it is told. */
export function snippets(md: MarkdownIt) {
  md.core.ruler.after('block', 'snippets', state => {
    const environment = environmentOf(state.env);
    for (const { content, map } of state.tokens) {
      if (!MARK.test(content)) continue;
      environment.warn({
        file: environment.file,
        line: map ? map[0] + 1 + environment.lineOffset : undefined,
        message: 'snippets are not read: write the text in the page',
      });
    }
  });
}
