import { expect, Locator, Page } from '@playwright/test';

/** How somebody uses a page. */
export interface Hand {
  /** Follows a link, or presses a button. */
  press(target: Locator): Promise<void>;
  /** Follows a link in a cell of a table. */
  pressInTable(link: Locator): Promise<void>;
  /** Writes into a field, over what it holds. */
  write(target: Locator, text: string): Promise<void>;
  /** Opens a list and takes an option. */
  pick(list: Locator, option: RegExp): Promise<void>;
}

/** With a mouse; texts come at once. */
export const mouse = (page: Page): Hand => ({
  press: target => target.click(),
  pressInTable: link => link.click(),
  write: (target, text) => target.fill(text),
  async pick(list, option) {
    await list.click();
    await page.getByRole('option', { name: option }).click();
  },
});

/** More stops than any page of the portal has. */
const STOPS = 150;

const hasFocus = (target: Locator) =>
  target.evaluate(element => element === document.activeElement);

const holdsFocus = (target: Locator) =>
  target.evaluate(element => element.contains(document.activeElement));

const ancestor = (target: Locator, role: string) =>
  target.locator(`xpath=ancestor::*[@role="${role}"]`);

/** With the keyboard alone, as who cannot see or hold a pointer does; fails where a key does not lead. */
export const keyboard = (page: Page): Hand => {
  const goTo = async (target: Locator, key: string, arrived = hasFocus) => {
    await target.waitFor();
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (await arrived(target)) {
        return;
      }
      await page.keyboard.press(key);
    }
    throw new Error(`${key} does not lead to ${target}`);
  };
  const press = async (target: Locator) => {
    await goTo(target, 'Tab');
    await page.keyboard.press('Enter');
  };
  return {
    press,
    // A table is one stop: arrows go over its rows, then over what a row holds.
    async pressInTable(link) {
      await goTo(ancestor(link, 'grid'), 'Tab', holdsFocus);
      await goTo(ancestor(link, 'row'), 'ArrowDown');
      await goTo(link, 'ArrowRight');
      await page.keyboard.press('Enter');
    },
    async write(target, text) {
      await goTo(target, 'Tab');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
      await expect(target).toHaveValue(text);
    },
    async pick(list, option) {
      await press(list);
      const wanted = page.getByRole('option', { name: option });
      await goTo(wanted, 'ArrowDown');
      await page.keyboard.press('Enter');
      await expect(wanted).toHaveCount(0);
    },
  };
};
