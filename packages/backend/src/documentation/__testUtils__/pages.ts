import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository. */
export const ROOT = resolve(__dirname, '../../../../..');

/** The documentation: its `mkdocs.yml`, its pages. */
export const DOCS = join(ROOT, 'docs');

/** A block of code of a page. */
export interface Fence {
  /** Where it begins, as `file:line`. */
  at: string;
  language: string;
  /** The rest of its first line: title, lines. */
  info: string;
  text: string;
}

/** A page, taken apart. */
export interface Page {
  file: string;
  text: string;
  fences: Fence[];
  /** What is outside blocks of code, a line at a time. */
  prose: { at: string; text: string }[];
}

const OPENING = /^(\s*)(`{3,}|~{3,})\s*([\w+-]*)(.*)$/;

/** Takes a page apart into what is code and what is not. */
export function takeApart(file: string, text: string): Page {
  const page: Page = { file, text, fences: [], prose: [] };
  let open: { fence: Fence; indent: string; mark: string } | undefined;
  text.split('\n').forEach((line, index) => {
    const at = `${file}:${index + 1}`;
    if (open) {
      if (line.trim() === open.mark) {
        page.fences.push(open.fence);
        open = undefined;
        return;
      }
      const { indent, fence } = open;
      fence.text += `${line.startsWith(indent) ? line.slice(indent.length) : line}\n`;
      return;
    }
    const [, indent, mark, language, info] = OPENING.exec(line) ?? [];
    if (mark === undefined) {
      page.prose.push({ at, text: line });
      return;
    }
    open = { fence: { at, language, info, text: '' }, indent, mark };
  });
  return page;
}

/** All pages of the documentation. */
export function readPages(): Page[] {
  const folder = join(DOCS, 'pages');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => takeApart(name, readFileSync(join(folder, name), 'utf8')));
}

/** What is between backquotes in a page's prose. */
export const inlineCode = (page: Page) =>
  page.prose.flatMap(({ at, text }) =>
    [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => ({ at, code })),
  );

/** What links in a page's prose point to, and addresses that stand for themselves. */
export const links = (page: Page) =>
  page.prose.flatMap(({ at, text }) => {
    const bare = text.replace(/`[^`]*`/g, '');
    return [
      ...[...bare.matchAll(/\]\(\s*<?([^)\s>]+)/g)],
      ...[...bare.matchAll(/<((?:https?:|mailto:)[^>]+)>/g)],
      ...[...bare.matchAll(/^\s*\[[^\]]+\]:\s*(\S+)/g)],
    ].map(([, to]) => ({ at, to }));
  });
