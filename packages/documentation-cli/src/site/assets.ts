import { buildSync } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SearchIndex } from '../search/SearchIndex';

/** The folder of the site's own files. */
export const ASSETS = 'assets/site';

const CLIENT = dirname(require.resolve('../client/main.ts'));

function bundleClient(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(CLIENT, 'main.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

/** A script that hands a value over: a page without a server may fetch no file. */
const valueScript = (name: string, value: unknown) =>
  `globalThis.${name}=JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;

/** Writes what every page of a site uses. */
export function writeAssets(
  outputDir: string,
  content: { index: SearchIndex; hasDiagrams: boolean },
): void {
  const folder = join(outputDir, ASSETS);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'site.js'), bundleClient());
  copyFileSync(join(CLIENT, 'site.css'), join(folder, 'site.css'));
  writeFileSync(
    join(folder, 'search.js'),
    valueScript('documentationIndex', content.index),
  );
  if (content.hasDiagrams) {
    writeFileSync(
      join(folder, 'mermaid.js'),
      readFileSync(require.resolve('mermaid/dist/mermaid.min.js')),
    );
  }
}
