import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';

/** Writes files of a site, in its folder and nowhere else. */
export class Output {
  readonly #root: string;
  readonly #written = new Set<string>();

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
    await fs.mkdir(dirname(absolute), { recursive: true });
    this.#written.add(path);
    return absolute;
  }

  async write(path: string, content: string): Promise<void> {
    await fs.writeFile(await this.#place(path), content);
  }

  async copy(path: string, source: string): Promise<void> {
    await fs.copyFile(source, await this.#place(path));
  }
}

/** The name that TechDocs' reader lets a stylesheet have. */
export const stylesheetName = (content: string) =>
  `assets/stylesheets/main.${createHash('sha256').update(content).digest('hex').slice(0, 8)}.min.css`;
