import { createHash } from 'node:crypto';
import { createWriteStream, promises as fs } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openInside } from './readInside';
import { SourceFile } from './walk';

/** Writes files of a site, in its folder and nowhere else. */
export class Output {
  readonly #root: string;
  readonly #written = new Set<string>();
  readonly #folders = new Map<string, Promise<unknown>>();

  constructor(root: string) {
    this.#root = resolve(root);
  }

  /** The paths written so far, sorted. */
  get files(): string[] {
    return [...this.#written].sort();
  }

  async #place(path: string): Promise<string> {
    const absolute = resolve(this.#root, path);
    if (!absolute.startsWith(this.#root + sep)) {
      throw new Error(`Not a path of the site: ${path}`);
    }
    const folder = dirname(absolute);
    const made =
      this.#folders.get(folder) ?? fs.mkdir(folder, { recursive: true });
    this.#folders.set(folder, made);
    await made;
    this.#written.add(path);
    return absolute;
  }

  async write(path: string, content: string): Promise<void> {
    await fs.writeFile(await this.#place(path), content);
  }

  async copy(file: SourceFile): Promise<void> {
    const handle = await openInside(file);
    // The stream closes what it reads.
    await pipeline(
      handle.createReadStream(),
      createWriteStream(await this.#place(file.path)),
    );
  }
}

/** The name that TechDocs' reader lets a stylesheet have. */
export const stylesheetName = (content: string) =>
  `assets/stylesheets/main.${createHash('sha256').update(content).digest('hex').slice(0, 8)}.min.css`;
