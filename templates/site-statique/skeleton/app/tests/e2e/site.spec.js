import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pages } from '../pages.js';

for (const path of pages().keys()) {
  test(`${path} n'a pas de défaut d'accessibilité connu d'axe`, async ({ page }) => {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
}

test("le lien d'évitement mène au contenu, au clavier", async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test("une adresse inconnue le dit et ramène à l'accueil", async ({ page }) => {
  const response = await page.goto('/inconnue');
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: 'Revenir à l’accueil' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
