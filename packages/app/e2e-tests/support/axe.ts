import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/**
 * Runs axe on the page as it is, no rule disabled. A serious or critical
 * violation fails the journey in a page of ours; in a page that Backstage
 * brings, it is written into the report.
 */
export async function checkAccessibility(
  page: Page,
  where: string,
  options: { ours: boolean } = { ours: true },
) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, nodes }) => ({
      id,
      impact,
      where: nodes.map(node => node.target.join(' ')),
    }));
  if (options.ours) {
    expect(grave, `accessibility of ${where}`).toEqual([]);
    return;
  }
  for (const { id, impact, where: targets } of grave) {
    test.info().annotations.push({
      type: 'axe in a page of Backstage',
      description: `${where}: ${id} (${impact}) ×${targets.length}`,
    });
  }
}
