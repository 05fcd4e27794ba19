import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  buildDocumentation,
  describeWarning,
} from '@cloud-pi-native/backstage-plugin-techdocs-markdown-node';
import { ROOT } from './__testUtils__/pages';

// Threads that highlight start slowly on a machine that does much else.
jest.setTimeout(60_000);

const GOLDEN = join(ROOT, 'packages/templates-harness/golden');

/** Files of each repository that a template made, as its harness keeps them. */
function repositoriesOf(template: string): Map<string, Map<string, string>> {
  const file = join(GOLDEN, template, 'default.txt');
  const repositories = new Map<string, Map<string, string>>();
  if (!existsSync(file)) return repositories;
  for (const part of readFileSync(file, 'utf8').split(/^=== /m).slice(1)) {
    const [, role, path, text] =
      /^([^/\n]+)\/([^\n]+)\n(.*)$/s.exec(part) ?? [];
    if (!role) continue;
    const files = repositories.get(role) ?? new Map<string, string>();
    repositories.set(role, files.set(path, text));
  }
  return repositories;
}

const documented = readdirSync(GOLDEN).flatMap(template =>
  [...repositoriesOf(template)]
    .filter(([, files]) => files.has('mkdocs.yml'))
    .map(([role, files]) => ({ template, role, files })),
);

describe('the documentation of what templates make', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'application-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is there for every template that makes an application', () => {
    const templates = new Set(documented.map(({ template }) => template));
    expect([...templates]).toEqual(
      expect.arrayContaining(['api-java', 'api-nodejs', 'api-python', 'web']),
    );
  });

  it.each(documented)(
    'of $template, $role: builds without a warning',
    async ({ files }) => {
      for (const [path, text] of files) {
        const file = join(folder, 'source', path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      }
      const warnings: string[] = [];
      const { pages } = await buildDocumentation({
        inputDir: join(folder, 'source'),
        outputDir: join(folder, 'site'),
        warn: warning => warnings.push(describeWarning(warning)),
      });
      expect(warnings).toEqual([]);
      expect(pages.map(({ url }) => url)).toContain('');
    },
  );
});
