import { Browser, chromium } from '@playwright/test';
import { buildDocumentation } from '@cloud-pi-native/backstage-plugin-techdocs-markdown-node';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mkdocsSeconds } from '../techdocs/mkdocs';
import { SETTINGS } from './settings';

const CORPUS =
  'plugins/techdocs-markdown-node/src/markdown/__testUtils__/conformance';
/** What one picture shows of all that there is. */
const SHOWN = ['admonitions', 'code', 'tabs', 'tables', 'tasks', 'footnotes'];

const say = (text: string) => process.stderr.write(`bench: ${text}\n`);

/** The pages of the conformance corpus as a site, and one of some of them. */
function writeSite(folder: string): string[] {
  const docs = join(folder, 'docs');
  cpSync(resolve(CORPUS), docs, {
    recursive: true,
    filter: source => !source.endsWith('.html'),
  });
  const parts = SHOWN.map(
    name =>
      `## ${name}\n\n${readFileSync(join(docs, `${name}.md`), 'utf8').trim()}`,
  );
  writeFileSync(
    join(docs, 'several.md'),
    `# Plusieurs\n\n${parts.join('\n\n')}\n`,
  );
  writeFileSync(join(docs, 'index.md'), '# Conformité\n');
  writeFileSync(join(folder, 'mkdocs.yml'), SETTINGS);
  return readdirSync(docs)
    .filter(file => file.endsWith('.md') && file !== 'index.md')
    .map(file => file.replace(/\.md$/, ''));
}

async function takePictures(
  browser: Browser,
  site: string,
  names: readonly string[],
  pathOf: (name: string) => string,
) {
  const page = await browser.newPage({
    // High enough that nothing lies over a page that is scrolled.
    viewport: { width: 900, height: 2600 },
    javaScriptEnabled: false,
  });
  for (const name of names) {
    await page.goto(pathToFileURL(join(site, name, 'index.html')).href);
    const content = page.locator('.md-content').first();
    await content.screenshot({ path: pathOf(name) });
  }
  await page.close();
}

/** Pictures of each construct as MkDocs Material and the generator render it, to look at. */
async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'portal-rendering-'));
  const target = resolve(process.env.SCREENSHOTS ?? 'temp/rendering');
  mkdirSync(target, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const names = writeSite(folder);
    const sites = { ours: join(folder, 'ours'), mkdocs: join(folder, 'other') };
    await buildDocumentation({ inputDir: folder, outputDir: sites.ours });
    const isThere = (await mkdocsSeconds(folder, sites.mkdocs)) !== null;
    const both = isThere ? (['ours', 'mkdocs'] as const) : (['ours'] as const);
    for (const kind of both) {
      await takePictures(browser, sites[kind], names, name =>
        join(target, `${name}-${kind}.png`),
      );
    }
    say(
      `pictures of ${names.length} pages by ${both.join(' and ')}: ${target}`,
    );
    return { pages: names.length, mkdocs: isThere };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

run().then(
  figures => process.stdout.write(`${JSON.stringify(figures)}\n`),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  },
);
