import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';

const isMissing = (error: unknown) =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ENOENT';

/**
 * A value kept in a JSON file, or in memory where there is no path. Changes are
 * written soon after, all at once, under a temporary name first: a process
 * killed meanwhile leaves the former file whole.
 */
export class JsonFile<T> {
  private writing: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  private constructor(
    private current: T,
    private readonly path: string | undefined,
  ) {}

  static async open<S extends z.ZodType>(options: {
    path: string | undefined;
    schema: S;
    initial: () => z.infer<S> | Promise<z.infer<S>>;
  }): Promise<JsonFile<z.infer<S>>> {
    const { path, schema, initial } = options;
    if (!path) return new JsonFile(await initial(), undefined);
    try {
      const stored = schema.parse(JSON.parse(await readFile(path, 'utf8')));
      return new JsonFile(stored, path);
    } catch (error) {
      if (!isMissing(error)) {
        throw new Error(`${path} is not readable: delete it to start afresh`, {
          cause: error,
        });
      }
    }
    const file = new JsonFile(await initial(), path);
    await file.flush();
    return file;
  }

  get value(): T {
    return this.current;
  }

  /** Changes the value (in place, or by returning another). */
  update(change: (value: T) => T | void): void {
    this.current = change(this.current) ?? this.current;
    if (this.path && !this.timer) {
      this.timer = setTimeout(() => {
        this.flush().catch(() => undefined);
      }, 50);
    }
  }

  /** Writes what is not written yet. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { path } = this;
    if (!path) return;
    this.writing = this.writing
      .catch(() => undefined)
      .then(async () => {
        await mkdir(dirname(path), { recursive: true });
        const temporary = `${path}.${process.pid}.tmp`;
        await writeFile(temporary, JSON.stringify(this.current), {
          mode: 0o600,
        });
        await rename(temporary, path);
      });
    await this.writing;
  }
}
