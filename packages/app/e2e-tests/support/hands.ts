import { expect, Locator, Page } from '@playwright/test';

/** How somebody uses a page. */
export interface Hand {
  /** Follows a link, or presses a button. */
  press(target: Locator): Promise<void>;
  /** Writes into a field, over what it holds. */
  write(target: Locator, text: string): Promise<void>;
  /** Opens a list and takes an option. */
  pick(list: Locator, option: RegExp): Promise<void>;
}

/** With a mouse; texts come at once. */
export const mouse = (page: Page): Hand => ({
  press: target => target.click(),
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

/** With the keyboard alone, as who cannot see or hold a pointer does; fails where a key does not lead. */
export const keyboard = (page: Page): Hand => {
  const goTo = async (target: Locator, key: string) => {
    await target.waitFor();
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (await hasFocus(target)) {
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
