import { expect, Page } from '@playwright/test';
import { checkAccessibility } from './support/axe';
import { keyboard } from './support/hands';
import { test } from './support/journey';
import { picture, signIn } from './support/portal';
import { portalUrl } from './support/stack';

const answer = (page: Page) =>
  page.getByRole('article').getByRole('link', { name: /Quota dépassé/ });

test('a need or a question leads to the right page of documentation', async ({
  page,
}) => {
  await signIn(page, 'camille.durand');

  await test.step('by need', async () => {
    await page.getByRole('link', { name: 'Documentation' }).first().click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Documentation' }),
    ).toBeVisible();
    await page.getByRole('radio', { name: 'Développeur' }).click();
    await expect(page).toHaveURL(/profil=developer/);
    await expect(
      page.getByRole('link', { name: 'Gérer les secrets' }),
    ).toBeVisible();
    await checkAccessibility(page, 'the documentation home');
    await picture(page, '40-documentation-home');
  });

  await test.step('by a question, with the keyboard alone', async () => {
    await page.goto(`${portalUrl}/docs`);
    const hand = keyboard(page);
    await hand.write(
      page.getByRole('searchbox', {
        name: 'Rechercher dans la documentation et le catalogue',
      }),
      'quota depasse',
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?query=quota\+depasse/);
    // Documents are indexed some seconds after a first start.
    await expect(async () => {
      await page.reload();
      await expect(answer(page)).toBeVisible({ timeout: 10_000 });
    }).toPass({ timeout: 180_000 });
    await expect(
      page.getByText(/résultats? pour\s«\squota depasse\s»/),
    ).toBeVisible();
    // The first of them: the page's title, then the heading that answers.
    await expect(page.getByRole('article').first()).toContainText(
      'Dépannage › Quota dépassé',
    );
    await checkAccessibility(page, 'the results of a search');
    await picture(page, '41-search-results');
  });

  await test.step('to the very place that answers, and back', async () => {
    await keyboard(page).press(answer(page));
    await expect(page).toHaveURL(/\/reference\/depannage\/#quota-depasse$/);
    const heading = page.getByRole('heading', { name: /^Quota dépassé/ });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await picture(page, '42-search-answer');
    await page.goBack();
    await expect(answer(page)).toBeVisible();
  });

  await test.step('through tabs, and back', async () => {
    await page.getByRole('link', { name: /^Documentation \(/ }).click();
    await expect(page).toHaveURL(/type=documentation/);
    await page.goBack();
    await expect(page).not.toHaveURL(/type=/);
    await page.getByRole('link', { name: /^Catalogue \(/ }).click();
    await expect(page.getByRole('button', { name: /Nature/ })).toBeVisible();
    await checkAccessibility(page, 'a search of the catalogue');
    await picture(page, '43-search-catalogue');
  });

  await test.step('with nothing found', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('zzqxw');
    await expect(page.getByText(/Rien ne répond/)).toBeVisible();
    await checkAccessibility(page, 'a search that found nothing');
    await picture(page, '44-search-nothing');
  });
});
