import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkAccessibility } from './support/axe';

// What checks accessibility reads the stylesheets itself, which the pages forbid.
const isOfAxe = (text: string) =>
  /^Connecting to '[^']*\.css' violates/.test(text);

const root = resolve(__dirname, '../../..');

test.describe('the documentation, from disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'documentation-'));
  const site = join(folder, 'site');
  const address = (path: string) => pathToFileURL(join(site, path)).href;

  test.beforeAll(() => {
    execFileSync(
      process.execPath,
      [join(root, 'scripts/docs-offline.mjs'), '--out', site],
      { cwd: root, stdio: 'inherit' },
    );
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is found, read and drawn without a server or a network', async ({
    page,
  }) => {
    const elsewhere: string[] = [];
    const problems: string[] = [];
    page.on('request', request => {
      if (!/^(?:file|data|blob):/.test(request.url())) {
        elsewhere.push(request.url());
      }
    });
    page.on('pageerror', error => problems.push(error.message));
    page.on('console', message => {
      const text = message.text();
      if (message.type() === 'error' && !isOfAxe(text)) problems.push(text);
    });

    await page.goto(address('index.html'));
    await expect(page.getByRole('search')).toBeVisible();
    await checkAccessibility(page, 'the first page');
    await page.keyboard.press('Tab');
    await expect(page.getByText('Aller au contenu')).toBeFocused();

    // By the keyboard alone: the field, the words, the first page, at its heading.
    await page.keyboard.press('/');
    await page.keyboard.type('jeton de synchronisation');
    const results = page.getByRole('region', {
      name: 'Résultats de la recherche',
    });
    const first = results.getByRole('link').first();
    await expect(first).toBeVisible();
    await expect(results.getByRole('status')).toContainText('trouvée');
    await checkAccessibility(page, 'the results');
    const target = await first.evaluate(link =>
      link instanceof HTMLAnchorElement ? link.href : '',
    );
    await page.keyboard.press('ArrowDown');
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await page.waitForURL(target);
    await expect(page.getByRole('article')).toContainText(/synchronis/i);

    await page.getByRole('button', { name: 'Thème sombre' }).click();
    await checkAccessibility(page, 'a page, dark');
    await page.getByRole('link', { name: /^Page suivante/ }).click();
    await expect(page.getByRole('article')).toBeVisible();
    await expect(
      page.getByRole('button', { name: 'Thème clair' }),
    ).toBeVisible();

    await page.goto(
      address('comprendre/chaines-primaire-et-secondaire/index.html'),
    );
    await expect(
      page.getByRole('img', { name: /^Schéma/ }).first(),
    ).toBeVisible();
    await checkAccessibility(page, 'a page with a diagram');
    await page.getByRole('contentinfo').getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      /^Version .* du \d+/,
    );
    expect(elsewhere).toEqual([]);
    expect(problems).toEqual([]);
  });
});
