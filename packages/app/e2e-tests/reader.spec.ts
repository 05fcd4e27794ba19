import { expect } from '@playwright/test';
import { checkAccessibility } from './support/axe';
import { test } from './support/journey';
import { picture, signIn } from './support/portal';

test('who is unknown to the console reads, and is told how to get an account', async ({
  page,
}) => {
  await signIn(page, 'charlie.leroy');
  await expect(
    page.getByText('La console ne vous connaît pas encore'),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: /Ouvrir la console/ }),
  ).toBeVisible();
  await checkAccessibility(page, 'the home page of a reader');
  await picture(page, '30-reader');
});
