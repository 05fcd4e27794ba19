import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { DocumentationBuilder } from '../DocumentationBuilder';
import { Warning, describeWarning } from '../warnings';

/** Every file under a folder, by its path there. */
export async function filesUnder(root: string): Promise<string[]> {
  const entries = await fs.readdir(root, {
    withFileTypes: true,
    recursive: true,
  });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

// Threads are slow to start where much else is going on.
jest.setTimeout(120_000);

const usual = new DocumentationBuilder();
afterAll(() => usual.close());

/** Builds what is in `repository` of a directory into its `site`. */
export async function buildDocs(
  directory: { resolve: (...paths: string[]) => string },
  builder = usual,
) {
  const warnings: Warning[] = [];
  const warn = (warning: Warning) => warnings.push(warning);
  const inputDir = directory.resolve('repository');
  const outputDir = directory.resolve('site');
  const { pages } = await builder.build({
    inputDir,
    outputDir,
    warn,
    etag: 'abc',
    now: () => 1_000,
  });
  return {
    pages: pages.length,
    warnings: warnings.map(describeWarning),
    files: await filesUnder(outputDir),
    read: (path: string) => fs.readFile(join(outputDir, path), 'utf8'),
  };
}
