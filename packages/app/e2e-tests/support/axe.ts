import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/**
 * Waits until nothing is loading any more, and nothing is being announced: an
 * announcement to screen readers is an element that names another one for
 * seven seconds, also when that one (an option of a closed list) is gone.
 */
async function settle(page: Page) {
  const passing = page.locator(
    '.MuiCircularProgress-root, [data-live-announcer] [role="img"]',
  );
  await expect(async () => {
    await expect(passing).toHaveCount(0, { timeout: 10_000 });
    await page.waitForTimeout(500);
    expect(await passing.count()).toBe(0);
  }).toPass();
}

/** The serious and critical violations of the page as it is. */
async function findGrave(page: Page) {
  await settle(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, nodes }) => ({
      id,
      impact,
      where: nodes.map(node => `${node.target.join(' ')} ${node.html}`),
    }));
}

/**
 * Runs axe on the page as it is, no rule disabled. A serious or critical
 * violation that stays fails the journey in a page of ours; in a page that
 * Backstage brings, it is written into the report.
 */
export async function checkAccessibility(
  page: Page,
  where: string,
  options: { ours: boolean } = { ours: true },
) {
  let grave = await findGrave(page);
  // What fades in has no contrast for a moment: it is looked at once more.
  if (options.ours && grave.length > 0) {
    await page.waitForTimeout(2_000);
    grave = await findGrave(page);
  }
  if (options.ours) {
    expect(grave, `accessibility of ${where}`).toEqual([]);
    return;
  }
  for (const { id, impact, where: places } of grave) {
    test.info().annotations.push({
      type: 'axe, in a page of Backstage',
      description: `${where}: ${id} (${impact}) ×${places.length}`,
    });
  }
}
