import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfigSchema } from '@backstage/config-loader';
import { z } from 'zod';
import { ROOT } from './pages';

/** Rows of the tables below a heading, each a list of its cells. */
export function tableRows(page: string, heading?: string): string[][] {
  const text = heading
    ? (page.split(`\n${heading}\n`)[1]?.split(/\n## /)[0] ?? '')
    : page;
  return text
    .split('\n')
    .filter(line => /^\|(?![\s|:-]+\|$)/.test(line))
    .map(line => line.split('|').slice(1, -1))
    .map(cells => cells.map(cell => cell.trim()));
}

/** What stands between backquotes. */
export const codesIn = (text = '') =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

interface Setting {
  default?: unknown;
  properties?: Record<string, Setting>;
}

const settingSchema: z.ZodType<Setting> = z.lazy(() =>
  z.object({
    default: z.unknown().optional(),
    properties: z.record(z.string(), settingSchema).optional(),
  }),
);

const schemasSchema = z.object({
  schemas: z.array(z.object({ packageName: z.string(), value: settingSchema })),
});

/** A key, and its value where nothing is configured. */
export interface Key {
  key: string;
  fallback: unknown;
}

// Durations and schedules are one setting each.
const isOne = ({ properties }: Setting) =>
  !properties ||
  'seconds' in properties ||
  ('frequency' in properties && 'timeout' in properties);

const keysOf = (setting: Setting, path: string[] = []): Key[] =>
  isOne(setting)
    ? [{ key: path.join('.'), fallback: setting.default }]
    : Object.entries(setting.properties ?? {}).flatMap(([name, one]) =>
        keysOf(one, [...path, name]),
      );

const OURS = '@cloud-pi-native/backstage-plugin-';

/** The keys that each plugin of ours declares. */
export async function keysByPlugin(): Promise<Map<string, Key[]>> {
  const schema = await loadConfigSchema({
    dependencies: [],
    packagePaths: ['backend', 'app'].map(name =>
      join(ROOT, 'packages', name, 'package.json'),
    ),
  });
  const { schemas } = schemasSchema.parse(schema.serialize());
  return new Map(
    schemas
      .filter(({ packageName }) => packageName.startsWith(OURS))
      .map(({ packageName, value }) => [
        packageName.slice(OURS.length),
        keysOf(value),
      ]),
  );
}

/** The sources of the plugins' server side, without tests. */
export const serverSources = () =>
  readdirSync(join(ROOT, 'plugins'), { recursive: true, encoding: 'utf8' })
    .filter(name => /^[\w-]+\/src\/.*\.ts$/.test(name))
    .filter(name => !/\.test\.ts$|__testUtils__|__fixtures__/.test(name))
    .map(name => readFileSync(join(ROOT, 'plugins', name), 'utf8'))
    .join('\n');

/** First groups of all matches, each once, in order. */
export const allOf = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, found]) => found))].sort();
