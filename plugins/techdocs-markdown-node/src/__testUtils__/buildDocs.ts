import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { createMarkdown } from '../markdown/createMarkdown';
import { Highlighter } from '../markdown/highlight';
import { findSettings } from '../settings/findSettings';
import { buildSite } from '../site/buildSite';
import { Warning, describeWarning } from '../warnings';

const highlighter = new Highlighter();
export const markdown = createMarkdown((code, info) =>
  highlighter.highlight(code, info),
);

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

/** Builds what is in `repository` of a directory into its `site`. */
export async function buildDocs(directory: {
  resolve: (...paths: string[]) => string;
}) {
  const warnings: Warning[] = [];
  const warn = (warning: Warning) => warnings.push(warning);
  const inputDir = directory.resolve('repository');
  const outputDir = directory.resolve('site');
  const { pages } = await buildSite({
    inputDir,
    outputDir,
    settings: await findSettings(inputDir, warn),
    markdown,
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
