import type Token from 'markdown-it/lib/token.mjs';
import { Environment } from '../markdown/environment';
import { FrontMatter } from '../markdown/frontMatter';

/** A page that was read and parsed, not rendered yet. */
export interface Page {
  /** Its source's path inside the docs folder. */
  file: string;
  /** Its folder in the site, with a slash at the end; empty for the first page. */
  url: string;
  title: string;
  matter: FrontMatter;
  tokens: Token[];
  env: Environment;
}

/** `a/b.md` is `a/b/`, `a/index.md` is `a/`, and so is `a/README.md` without it. */
export function urlOf(file: string, files: ReadonlySet<string>): string {
  const [folder, name] = /^(.*\/)?([^/]*)$/.exec(file)?.slice(1) ?? [];
  const parent = folder ?? '';
  const stem = name.replace(/\.md$/i, '');
  const isIndex =
    stem === 'index' ||
    (stem.toLowerCase() === 'readme' && !files.has(`${parent}index.md`));
  return isIndex ? parent : `${parent}${stem}/`;
}
