import {
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

// The folders are beside each other as they are for the child that is measured.
const LIBRARY = 'plugins/techdocs-markdown-node';
const OWN = 'packages/benchmarks/src';
const OWN_FILES = ['techdocs/builds.ts', 'lib/rpc.ts'];

const isBuilt = (file: string) =>
  file.endsWith('.ts') &&
  !/\.(?:test|d)\.ts$/.test(file) &&
  !file.includes('__testUtils__');

const javascript = (source: string) =>
  ts.transpileModule(source, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2023,
      esModuleInterop: true,
    },
  }).outputText;

function transpile(from: string, files: readonly string[], to: string) {
  for (const file of files) {
    const target = join(to, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, javascript(readFileSync(join(from, file), 'utf8')));
  }
}

/**
 * The generator as a portal that is built has it, file by file: neither it nor its
 * threads read TypeScript. Answers what to start, and the library's address.
 */
export function buildGenerator(): { entry: string; library: string } {
  // Packages are found from there as from the library.
  const out = resolve(LIBRARY, 'node_modules/.cache/benchmarks');
  rmSync(out, { recursive: true, force: true });
  const sources = resolve(LIBRARY, 'src');
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' });
  transpile(sources, files.filter(isBuilt), join(out, 'library'));
  transpile(resolve(OWN), OWN_FILES, out);
  return {
    entry: join(out, 'techdocs/builds.js'),
    library: join(out, 'library/index.js'),
  };
}
