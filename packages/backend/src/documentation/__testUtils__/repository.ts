import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfigSchema } from '@backstage/config-loader';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from './pages';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const scriptsSchema = z.object({ scripts: z.record(z.string(), z.string()) });

const scriptsOf = (path: string) =>
  Object.keys(scriptsSchema.parse(JSON.parse(read(path))).scripts);

/** What `npm run` knows at the portal's root. */
export const portalScripts = () => scriptsOf('package.json');

/** What `npm run` knows in applications that templates make. */
export function applicationScripts(): string[] {
  return ['api-nodejs', 'web']
    .map(name => join('templates', name, 'skeleton/app/package.json'))
    .filter(path => existsSync(join(ROOT, path)))
    .flatMap(path => [...read(path).matchAll(/^ {4}"([\w:-]+)":/gm)])
    .map(([, name]) => name);
}

const named = z.object({
  metadata: z.object({ name: z.string(), title: z.string() }),
});

/** Software templates: what they are called, and called for. */
export const templates = () =>
  readdirSync(join(ROOT, 'templates'))
    .filter(name => name.endsWith('.yaml'))
    .map(name => named.parse(parse(read(join('templates', name)))).metadata);

/** Ids of the scaffolder's actions of ours, out of their own files. */
export function actionIds(): string[] {
  const folder =
    'plugins/scaffolder-backend-module-cloud-pi-native/src/actions';
  return readdirSync(join(ROOT, folder))
    .filter(name => !/\.(test|examples)\.ts$/.test(name))
    .flatMap(name => [
      ...read(join(folder, name)).matchAll(
        /^ {4}id: '(cloud-pi-native:[a-z:-]+)',/gm,
      ),
    ])
    .map(([, id]) => id);
}

const SOURCES = [
  ['scripts', /\.mjs$/],
  ['packages', /\/(src|e2e-tests)\/.*\.tsx?$/],
  ['plugins', /\/src\/.*\.tsx?$/],
] as const;

/** Names in capitals that the portal's own configuration, scripts and code have. */
export function namesInCapitals(): ReadonlySet<string> {
  const texts = [
    ...readdirSync(ROOT)
      .filter(name => /^app-config.*\.yaml$/.test(name))
      .map(read),
    ...SOURCES.flatMap(([folder, name]) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter(path => !/(^|\/)(node_modules|dist|documentation)\//.test(path))
        .filter(path => name.test(path))
        .map(path => read(join(folder, path))),
    ),
  ];
  return new Set(
    texts.flatMap(text => text.match(/\b[A-Z][A-Z0-9_]{3,}\b/g) ?? []),
  );
}

const PERMISSION = /\bname: ['"]([a-z-]+(?:\.[a-z-]+)+)['"]/g;

/** Permissions that plugins of ours and Backstage's declare, which look like keys. */
export function permissionNames(): ReadonlySet<string> {
  const stock = ['catalog', 'scaffolder'].map(
    name => `node_modules/@backstage/plugin-${name}-common/dist`,
  );
  const ours = readdirSync(join(ROOT, 'plugins')).map(
    name => `plugins/${name}/src`,
  );
  const files = [...stock, ...ours].flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.esm\.js$|(^|\/)permissions\.ts$/.test(name))
      .map(name => join(folder, name)),
  );
  return new Set(
    files.flatMap(file =>
      [...read(file).matchAll(PERMISSION)].map(([, name]) => name),
    ),
  );
}

// Only of a JSON schema what says which keys there are.
interface Keys {
  properties?: Record<string, Keys>;
  items?: Keys | Keys[];
  additionalProperties?: boolean | Keys;
  anyOf?: Keys[];
  oneOf?: Keys[];
  allOf?: Keys[];
}

const keysSchema: z.ZodType<Keys> = z.lazy(() =>
  z.object({
    properties: z.record(z.string(), keysSchema).optional(),
    items: z.union([keysSchema, z.array(keysSchema)]).optional(),
    additionalProperties: z.union([z.boolean(), keysSchema]).optional(),
    anyOf: z.array(keysSchema).optional(),
    oneOf: z.array(keysSchema).optional(),
    allOf: z.array(keysSchema).optional(),
  }),
);

const serializedSchema = z.object({
  schemas: z.array(z.object({ value: keysSchema })),
});

function has(keys: Keys, path: readonly string[]): boolean {
  if (path.length === 0) return true;
  const [first, ...rest] = path;
  const choices = [...(keys.anyOf ?? []), ...(keys.oneOf ?? [])];
  const own = keys.properties?.[first];
  const { additionalProperties: others } = keys;
  return (
    (own !== undefined && has(own, rest)) ||
    others === true ||
    (typeof others === 'object' && has(others, rest)) ||
    [keys.items ?? []].flat().some(item => has(item, path)) ||
    [...choices, ...(keys.allOf ?? [])].some(choice => has(choice, path))
  );
}

/** What the packages of the app and the backend say that their configuration is. */
export interface ConfigurationKeys {
  isTop(key: string): boolean;
  has(path: string): boolean;
}

export async function configurationKeys(): Promise<ConfigurationKeys> {
  const schema = await loadConfigSchema({
    dependencies: [],
    packagePaths: ['backend', 'app'].map(name =>
      join(ROOT, 'packages', name, 'package.json'),
    ),
  });
  const all = serializedSchema
    .parse(schema.serialize())
    .schemas.map(({ value }) => value);
  return {
    isTop: key => all.some(({ properties }) => properties?.[key] !== undefined),
    has: path => all.some(keys => has(keys, path.split('.'))),
  };
}
