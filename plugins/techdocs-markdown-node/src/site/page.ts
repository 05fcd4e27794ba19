import { Heading } from '../markdown/environment';
import { FrontMatter } from '../markdown/frontMatter';

/**
 * A page of a documentation.
 *
 * @public
 */
export interface DocumentationPage {
  /** Its source's path inside the docs folder. */
  file: string;
  /** Its folder in the site, with a slash at the end; empty for the first page. */
  url: string;
  title: string;
  /** What its front matter says of it. */
  matter: FrontMatter;
  /** In the order of the page, with the ids of their anchors. */
  headings: readonly Heading[];
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
