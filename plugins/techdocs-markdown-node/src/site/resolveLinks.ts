import { posix } from 'node:path';
import { safeId } from '../markdown/ids';
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

interface Anchor {
  page: DocumentationPage;
  file: string;
  id: string;
  line?: number;
}

/** Where links lead; anchors are looked for once every page is known. */
export class Links {
  readonly #anchors: Anchor[] = [];
  readonly #pages: ReadonlyMap<string, string>;
  readonly #assets: ReadonlySet<string>;
  readonly #warn: Warn;

  /** `pages` are the URLs by file. */
  constructor(
    pages: ReadonlyMap<string, string>,
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
    const hash = id ? `#${encodeURIComponent(id)}` : '';
    if (path === '') {
      if (id) this.#anchors.push({ page, file: page.file, id, line });
      return hash || target;
    }
    const found = this.#find(page, decode(path));
    if (!found) {
      // From the host's root, as MkDocs leaves it: a page of the portal, say.
      if (path.startsWith('/') && !/\.(md|html)$/i.test(path)) return undefined;
      const message = `broken link: ${target.slice(0, 200)}`;
      this.#warn({ file: page.file, line, message });
      return undefined;
    }
    if (id && found.page !== undefined) {
      this.#anchors.push({ page, file: found.page, id, line });
    }
    return `${relativeUrl(page.url, found.url)}${query ?? ''}${hash}`;
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
      return { url: this.#pages.get(source) ?? '', page: source };
    }
    return this.#assets.has(file) ? { url: file } : undefined;
  }

  /** Warns of anchors that no page has. */
  checkAnchors(idsOf: ReadonlyMap<string, ReadonlySet<string>>) {
    for (const { page, file, id, line } of this.#anchors) {
      if (idsOf.get(file)?.has(id)) continue;
      const where = file === page.file ? 'this page' : file;
      const message = `broken link: no #${id.slice(0, 100)} in ${where}`;
      this.#warn({ file: page.file, line, message });
    }
  }
}
