import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

// What Backstage draws around a page of ours: its header with the tabs of a
// plugin, whose aria-controls name panels that it does not render.
const FRAME = '.bui-PluginHeader';

interface Finding {
  id: string;
  impact?: string | null;
  where: string[];
}

/**
 * Runs axe on the page as it is, no rule disabled. A serious or critical
 * violation fails the journey in what is ours; in what Backstage brings (a page
 * of its own, or the frame around ours) it is written into the report.
 */
export async function checkAccessibility(
  page: Page,
  where: string,
  options: { ours: boolean } = { ours: true },
) {
  await settle(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .analyze();
  const ours: Finding[] = [];
  const theirs: Finding[] = [];
  for (const { id, impact, nodes } of violations) {
    if (impact !== 'serious' && impact !== 'critical') {
      continue;
    }
    for (const node of nodes) {
      const target = node.target.join(' ');
      const framed = await page
        .locator(FRAME)
        .locator(target)
        .count()
        .catch(() => 0);
      (options.ours && framed === 0 ? ours : theirs).push({
        id,
        impact,
        where: [target, node.html],
      });
    }
  }
  for (const { id, impact, where: place } of theirs) {
    test.info().annotations.push({
      type: 'axe, in what Backstage brings',
      description: `${where}: ${id} (${impact}) ${place[0]}`,
    });
  }
  expect(ours, `accessibility of ${where}`).toEqual([]);
}

/** Waits until nothing is loading any more: what counts is the page once it is there. */
async function settle(page: Page) {
  const spinner = page.locator('.MuiCircularProgress-root');
  await expect(async () => {
    await expect(spinner).toHaveCount(0);
    await page.waitForTimeout(500);
    expect(await spinner.count()).toBe(0);
  }).toPass();
}
