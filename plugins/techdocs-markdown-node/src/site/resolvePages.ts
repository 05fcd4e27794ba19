import { replaceMarks } from '../render/marks';
import { Warn } from '../warnings';
import { PageDraft } from './renderPages';
import { Links } from './resolveLinks';

/** The HTML of pages by their files, with their links leading where they should. */
export function resolvePages(
  drafts: readonly PageDraft[],
  urls: ReadonlyMap<string, string>,
  assets: ReadonlySet<string>,
  escape: (text: string) => string,
  warn: Warn,
): Map<string, string> {
  const links = new Links(urls, assets, warn);
  const contents = new Map(
    drafts.map(({ page, rendered, blocks }) => {
      const targets = rendered.links.map(({ target, line }) =>
        escape(links.resolve(page, target, line) ?? target),
      );
      return [page.file, replaceMarks(rendered.html, blocks, targets)];
    }),
  );
  links.checkAnchors(
    new Map(
      drafts.map(({ page, rendered }) => [page.file, new Set(rendered.ids)]),
    ),
  );
  return contents;
}
