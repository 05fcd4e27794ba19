import { replaceMarks } from '../render/marks';
import { Warn } from '../warnings';
import { PageDraft } from './renderPages';
import { Links, targetOf } from './resolveLinks';

/** The HTML of pages by their files, with their links leading where they should. */
export function resolvePages(
  drafts: readonly PageDraft[],
  assets: ReadonlySet<string>,
  escape: (text: string) => string,
  warn: Warn,
): Map<string, string> {
  const targets = new Map(
    drafts.map(({ page, rendered }) => [
      page.file,
      targetOf(page, rendered.ids),
    ]),
  );
  const links = new Links(targets, assets, warn);
  return new Map(
    drafts.map(({ page, rendered, blocks }) => {
      const hrefs = rendered.links.map(({ target, line }) =>
        escape(links.resolve(page, target, line) ?? target),
      );
      return [page.file, replaceMarks(rendered.html, blocks, hrefs)];
    }),
  );
}
