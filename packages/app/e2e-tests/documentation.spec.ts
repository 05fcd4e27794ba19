import { expect as soon, Page } from '@playwright/test';
import { checkAccessibility } from './support/axe';
import { test } from './support/journey';
import { picture, signIn } from './support/portal';
import { portalUrl } from './support/stack';

const expect = soon.configure({ timeout: 60_000 });

const SITE = `${portalUrl}/docs/default/component/documentation`;

let pictures = 90;

async function look(page: Page, what: string) {
  await checkAccessibility(page, what);
  await picture(page, `${pictures++}-${what.replace(/ /g, '-')}`);
}

/** The title of the page that is read: the only one of its level. */
const title = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });

/** Opens a page: in a portal that just started, documents are still to be built. */
async function openPage(page: Page, path: string) {
  await page.goto(`${SITE}/${path}/`);
  await expect(async () => {
    await page.reload();
    await expect(page.locator('article h1')).toBeVisible({ timeout: 20_000 });
  }).toPass({ timeout: 180_000 });
}

test('documentation is found, read with the keyboard, and answered to', async ({
  page,
}) => {
  test.setTimeout(600_000);

  await test.step('the home says what one may want to do', async () => {
    await signIn(page, 'camille.durand');
    await page
      .getByRole('link', { name: 'Documentation', exact: true })
      .click();
    await expect(page).toHaveURL(`${portalUrl}/docs`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look(page, 'the documentation home');
  });

  await test.step('a page has its menu, its contents and the pages around', async () => {
    await openPage(page, 'reference/nommage');
    await expect(title(page, /^Nommage/)).toBeVisible();
    await expect(page).toHaveTitle(/^Nommage – /);
    const menu = page.getByRole('navigation', {
      name: 'Pages de cette documentation',
    });
    await expect(menu.locator('[aria-current="page"]')).toHaveText('Nommage');
    await expect(
      menu.getByRole('button', { name: 'Référence' }),
    ).toHaveAttribute('aria-expanded', 'true');
    await look(page, 'a page of documentation');
  });

  await test.step('the contents lead to a heading, with the keyboard', async () => {
    const contents = page.getByRole('navigation', { name: 'Sur cette page' });
    const entry = contents.getByRole('link').nth(3);
    const name = (await entry.textContent()) ?? '';
    await entry.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#.+/);
    const heading = page.getByRole('heading', { level: 2 }).nth(3);
    await expect(heading).toContainText(name);
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await expect(entry).toHaveAttribute('aria-current', 'location');
  });

  await test.step('the next page opens in place, and is announced by its title', async () => {
    const next = page
      .getByRole('navigation', { name: 'Pages voisines' })
      .getByRole('link', { name: /^Page suivante/ });
    await next.focus();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/nommage/);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeFocused();
    await page.goBack();
    await expect(title(page, /^Nommage/)).toBeVisible();
  });

  await test.step('who wrote it last is told, and an issue quotes a selected text', async () => {
    await expect(page.getByText(/^Dernière modification le /)).toBeVisible();
    await page.locator('article p').first().selectText();
    const report = page
      .getByRole('link', { name: /^Signaler un problème sur ce texte/ })
      .first();
    await expect(report).toBeVisible();
    await report.focus();
    await expect(report).toBeFocused();
    const address = await report.getAttribute('href');
    const form = new URL(address ?? '');
    expect(form.searchParams.get('title')).toMatch(/Nommage/);
    expect(form.searchParams.get('body')).toMatch(/^> \S/m);
    await look(page, 'a text that is selected');
  });
});

test('documentation reads well in every place: diagrams, tabs, small screens, the dark, paper', async ({
  page,
}) => {
  test.setTimeout(600_000);
  await signIn(page, 'camille.durand');

  await test.step('diagrams are drawn', async () => {
    await openPage(page, 'comprendre/trois-formes');
    const drawing = page.locator('figure.diagram img').first();
    await expect(drawing).toBeVisible();
    const width = () =>
      drawing.evaluate(image =>
        image instanceof HTMLImageElement ? image.naturalWidth : 0,
      );
    await expect.poll(width).toBeGreaterThan(0);
    await look(page, 'a page with a diagram');
    const enlarge = page.getByRole('button', { name: 'Agrandir le schéma' });
    await enlarge.first().focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('img')).toBeVisible();
    await look(page, 'a diagram over the page');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(enlarge.first()).toBeFocused();
  });

  await test.step('a page that is not there says so', async () => {
    await page.goto(`${SITE}/reference/nulle-part/`);
    await expect(page.getByText('Cette page n’existe pas')).toBeVisible();
    await look(page, 'a page that does not exist');
  });

  await test.step('an entity has its documentation in a tab', async () => {
    await page.goto(`${portalUrl}/catalog/default/component/documentation`);
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Documentation', exact: true })
      .click();
    await expect(
      page.getByRole('navigation', { name: 'Pages de cette documentation' }),
    ).toBeVisible();
    await expect(page.locator('article h1')).toBeVisible();
    await look(page, 'the documentation of an entity');
  });

  await test.step('on a narrow screen the menu is folded, and nothing is cut', async () => {
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${SITE}/reference/nommage/`);
    await expect(title(page, /^Nommage/)).toBeVisible();
    const menu = page.getByRole('navigation', {
      name: 'Pages de cette documentation',
    });
    await expect(menu.getByRole('link', { name: 'Quotas' })).toBeHidden();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
    ).toBeLessThanOrEqual(390);
    await look(page, 'a page of documentation on a narrow screen');
    await menu
      .getByRole('button', { name: 'Pages de cette documentation' })
      .click();
    await menu.getByRole('link', { name: 'Quotas' }).click();
    await expect(title(page, /^Quotas/)).toBeVisible();
    await page.setViewportSize({ width, height });
  });

  await test.step('all of it reads as well in the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${SITE}/reference/nommage/`);
    await expect(title(page, /^Nommage/)).toBeVisible();
    await look(page, 'a page of documentation in the dark');
  });

  await test.step('on paper there is the page, and nothing around', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await expect(title(page, /^Nommage/)).toBeVisible();
    await expect(
      page.getByRole('navigation', { name: 'Pages de cette documentation' }),
    ).toBeHidden();
    await picture(page, `${pictures++}-printed`);
    await page.emulateMedia({ media: null });
  });
});
