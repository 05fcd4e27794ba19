import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { DOCS, ROOT } from './pages';

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
});

const named = z.object({
  kind: z.string(),
  metadata: z.object({ name: z.string() }),
});

const read = (path: string) => readFileSync(path, 'utf8');

const filesOf = (folder: string, end: RegExp) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(name => end.test(name) && !/\.test\.tsx?$/.test(name))
        .map(name => join(folder, name))
    : [];

const PATH = /\bpath: ['"](\/?[a-z][a-z-]*|\/)['"]/g;

const pathsIn = (files: string[]) =>
  files.flatMap(file => [...read(file).matchAll(PATH)].map(([, path]) => path));

/** Where the pages of the app's plugins are, as these and the configuration say. */
export function pagePaths(): ReadonlySet<string> {
  const app = manifestSchema.parse(
    JSON.parse(read(join(ROOT, 'packages/app/package.json'))),
  );
  const stock = Object.keys(app.dependencies)
    .filter(name => name.startsWith('@backstage/plugin-'))
    .map(name => join(ROOT, 'node_modules', name, 'dist'));
  const ours = readdirSync(join(ROOT, 'plugins'))
    .map(name => join(ROOT, 'plugins', name, 'src'))
    .flatMap(folder => filesOf(folder, /(plugin|[pP]age|module)\.tsx?$/));
  const files = [
    ...stock.flatMap(folder => filesOf(folder, /^alpha.*\.esm\.js$/)),
    ...ours,
  ];
  const found = pathsIn(files);
  return new Set([
    ...found.filter(path => path.startsWith('/')),
    // Pages below the scaffolder's.
    ...found
      .filter(path => !path.startsWith('/'))
      .map(path => `/create/${path}`),
    '/',
  ]);
}

/** Every entity of `catalog/` and `templates/`, as `kind/name` in lower case. */
export function entityNames(): ReadonlySet<string> {
  const files = ['catalog', 'templates'].flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /^(services\/|[^/]+$)/.test(name))
      .filter(name => name.endsWith('.yaml'))
      .map(name => join(ROOT, folder, name)),
  );
  const entities = files.flatMap(file =>
    parseAllDocuments(read(file)).flatMap(document => {
      const entity = named.safeParse(document.toJS());
      return entity.success ? [entity.data] : [];
    }),
  );
  return new Set(
    entities.map(({ kind, metadata }) =>
      `${kind}/${metadata.name}`.toLowerCase(),
    ),
  );
}

/** Whether a page of the documentation has this address in the reader. */
export function isDocument(path: string): boolean {
  const [, page] =
    /^\/docs\/default\/component\/documentation\/(.*?)\/?$/.exec(path) ?? [];
  if (page === undefined) return false;
  const file = join(DOCS, 'pages', page);
  return existsSync(`${file}.md`) || existsSync(join(file, 'index.md'));
}

/** The portal's configuration that is common to every installation. */
export const commonConfig = () => parse(read(join(ROOT, 'app-config.yaml')));
