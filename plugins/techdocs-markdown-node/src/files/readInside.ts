import { constants, promises as fs } from 'node:fs';
import { SourceFile } from './walk';

/**
 * Opens a file that was walked to. It may have been replaced since, also by a link,
 * or a folder above it: what is opened must be what is there, and alone.
 */
export async function openInside(file: SourceFile): Promise<fs.FileHandle> {
  const { absolute } = file;
  const handle = await fs.open(
    absolute,
    constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
  );
  try {
    const [opened, real] = await Promise.all([
      handle.stat(),
      fs.realpath(absolute),
    ]);
    const there = await fs.lstat(real);
    if (
      real !== absolute ||
      !opened.isFile() ||
      opened.nlink > 1 ||
      opened.size > file.size ||
      opened.ino !== there.ino ||
      opened.dev !== there.dev
    ) {
      throw new Error('was replaced while it was read');
    }
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** The text of a file that was walked to. */
export async function readInside(file: SourceFile): Promise<string> {
  const handle = await openInside(file);
  try {
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}
