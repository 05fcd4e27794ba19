import { posix } from 'node:path';
import { otherSlugsOf, safeId } from '../markdown/ids';
import { Warn } from '../warnings';
import { DocumentationPage } from './page';
import { relativeUrl } from './relative';

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A page that links may lead to. */
interface Target {
  url: string;
  ids: ReadonlySet<string>;
  /** The ids of headings by how links call them elsewhere. */
  aliases: ReadonlyMap<string, string>;
}

/** What links find in a page: the ids that it has, and its headings by other slugs. */
export function targetOf(
  { url, headings }: DocumentationPage,
  ids: readonly string[],
): Target {
  const aliases = new Map<string, string>();
  for (const { id, title } of headings) {
    for (const slug of otherSlugsOf(title)) {
      if (slug && !aliases.has(slug)) aliases.set(slug, id);
    }
  }
  return { url, ids: new Set(ids), aliases };
}

/** Where links lead, once every page is known. */
export class Links {
  readonly #pages: ReadonlyMap<string, Target>;
  readonly #assets: ReadonlySet<string>;
  readonly #warn: Warn;

  /** `pages` are by file. */
  constructor(
    pages: ReadonlyMap<string, Target>,
    assets: ReadonlySet<string>,
    warn: Warn,
  ) {
    this.#pages = pages;
    this.#assets = assets;
    this.#warn = warn;
  }

  resolve(
    page: DocumentationPage,
    target: string,
    line?: number,
  ): string | undefined {
    if (target.startsWith('//')) return target;
    const [, path, query, fragment] =
      /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(target) ?? [];
    const id = fragment && safeId(decode(fragment));
    if (path === '') {
      return this.#hash(page, page.file, id, line) || target;
    }
    const found = this.#find(page, decode(path));
    if (!found) {
      // From the host's root, as MkDocs leaves it: a page of the portal, say.
      if (path.startsWith('/') && !/\.(md|html)$/i.test(path)) return undefined;
      const message = `broken link: ${target.slice(0, 200)}`;
      this.#warn({ file: page.file, line, message });
      return undefined;
    }
    const hash = this.#hash(page, found.page, id, line);
    return `${relativeUrl(page.url, found.url)}${query ?? ''}${hash}`;
  }

  /** The anchor of a link; a page that has none of that name is told of. */
  #hash(
    page: DocumentationPage,
    file: string | undefined,
    id: string | undefined,
    line?: number,
  ): string {
    if (!id) return '';
    const target = file === undefined ? undefined : this.#pages.get(file);
    const known = target?.ids.has(id) ? id : target?.aliases.get(id);
    if (target && known === undefined) {
      const where = file === page.file ? 'this page' : file;
      const message = `broken link: no #${id.slice(0, 100)} in ${where}`;
      this.#warn({ file: page.file, line, message });
    }
    return `#${encodeURIComponent(known ?? id)}`;
  }

  #find(
    page: DocumentationPage,
    path: string,
  ): { url: string; page?: string } | undefined {
    const file = path.startsWith('/')
      ? posix.normalize(path).slice(1)
      : posix.join(posix.dirname(page.file), path);
    const bare = file.replace(/\/$/, '');
    const candidates = [
      file,
      `${bare}.md`,
      posix.join(bare, 'index.md'),
      posix.join(bare, 'README.md'),
      file.replace(/\.html$/, '.md'),
    ];
    const source = candidates.find(name => this.#pages.has(name));
    if (source !== undefined) {
      return { url: this.#pages.get(source)?.url ?? '', page: source };
    }
    return this.#assets.has(file) ? { url: file } : undefined;
  }
}
