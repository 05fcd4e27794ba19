import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildDocumentation,
  describeWarning,
  type BuiltDocumentation,
} from '@cloud-pi-native/backstage-plugin-techdocs-markdown-node';
import { DOCS } from './__testUtils__/pages';

let outputDir: string;
let built: BuiltDocumentation;
const warnings: string[] = [];

beforeAll(async () => {
  outputDir = await mkdtemp(join(tmpdir(), 'documentation-'));
  built = await buildDocumentation({
    inputDir: DOCS,
    outputDir,
    warn: warning => warnings.push(describeWarning(warning)),
  });
}, 120_000);

afterAll(() => rm(outputDir, { recursive: true, force: true }));

// Links between pages, their anchors, images and the nav are among what is told.
it('builds without a warning', () => {
  expect(warnings).toEqual([]);
});

it('leads to each page from its menu', () => {
  const inMenu = new Set(built.site.order.map(({ url }) => url));
  const lost = built.pages.filter(({ url }) => !inMenu.has(url));
  expect(lost.map(({ file }) => file)).toEqual([]);
});

it('has at least 45 pages', () => {
  expect(built.pages.length).toBeGreaterThanOrEqual(45);
});

it('describes each page in a sentence', () => {
  const undescribed = built.pages
    .filter(({ matter }) => !/^\p{Lu}.*\.$/su.test(matter.description ?? ''))
    .map(({ file }) => file);
  expect(undescribed).toEqual([]);
});

it('gives no two headings of a page one anchor, and no two pages one title', () => {
  const repeated = (all: string[]) =>
    all.filter((one, index) => all.indexOf(one) !== index);
  expect(repeated(built.pages.map(({ title }) => title))).toEqual([]);
  for (const { file, headings } of built.pages) {
    expect({ file, repeated: repeated(headings.map(({ id }) => id)) }).toEqual({
      file,
      repeated: [],
    });
  }
});
