import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test.beforeEach(({ page }) => {
  // Une ressource que la politique de contenu refuse est une erreur de la console.
  page.on('console', (message) => {
    expect.soft(message.type(), message.text()).not.toBe('error');
  });
});

for (const path of ['/', '/inconnue']) {
  test(`${path} n'a pas de défaut d'accessibilité connu d'axe`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
}

test("le lien d'évitement mène au contenu, au clavier", async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('link', { name: 'Aller au contenu' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('le formulaire salue', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Votre prénom').fill('Camille');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Bonjour Camille')).toBeVisible();
});
