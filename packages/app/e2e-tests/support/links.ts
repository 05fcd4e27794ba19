import { Page, expect } from '@playwright/test';
import { portalUrl, sandboxUrl } from './stack';

// What a page says where there is no such entity, or no such page.
const NOTHING_HERE = /Entité introuvable|Page introuvable|PAGE NOT FOUND/i;

// Where the platform sends whoever is not signed in: an answer, not the page.
const SIGN_IN = /\/realms\/|\/users\/sign_in/;

/** Where the links of pages lead, and in which page each was seen first. */
export class LinkWatch {
  private readonly portal = new Map<string, string>();
  private readonly platform = new Map<string, string>();
  private readonly beyond = new Map<string, string>();

  /** Collects every link of the page as it is. */
  async collect(page: Page, where: string) {
    const addresses = await page
      .locator('a')
      .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''));
    // A link without an address is as dead as one to nowhere.
    expect(
      addresses.filter(address => ['', '#'].includes(address)),
      `links without an address in ${where}`,
    ).toEqual([]);
    for (const address of addresses) {
      const url = new URL(address, page.url());
      url.hash = '';
      const links = this.linksTo(url);
      if (links && !links.has(url.href)) {
        links.set(url.href, where);
      }
    }
  }

  private linksTo(url: URL) {
    if (url.origin === portalUrl) {
      return this.portal;
    }
    if (url.origin === sandboxUrl) {
      return this.platform;
    }
    return url.protocol.startsWith('http') ? this.beyond : undefined;
  }

  /** How many different addresses were seen. */
  get counts() {
    return {
      portal: this.portal.size,
      platform: this.platform.size,
      beyond: this.beyond.size,
    };
  }

  /** Follows the links to the portal's own pages; answers those that are not there. */
  async brokenInPortal(page: Page): Promise<string[]> {
    const broken: string[] = [];
    for (const [address, where] of this.portal) {
      await goWithin(page, address);
      const text = await settledText(page);
      const [found] = NOTHING_HERE.exec(text) ?? [];
      if (found) {
        broken.push(`${address} (in ${where}): ${found}`);
      }
    }
    return broken;
  }

  /** Asks the platform for the pages that links led to; answers those that are not there. */
  async brokenOnPlatform(page: Page): Promise<string[]> {
    const broken: string[] = [];
    for (const [address, where] of this.platform) {
      // In the browser's session: GitLab's pages are for who is signed in.
      const answer = await page.request.get(address);
      const isThere = answer.status() === 200 && !SIGN_IN.test(answer.url());
      if (!isThere) {
        broken.push(
          `${address} (in ${where}): ${answer.status()} ${answer.url()}`,
        );
      }
    }
    return broken;
  }
}

/** Follows an address of the portal as a click would, without loading it anew. */
async function goWithin(page: Page, address: string) {
  await page.evaluate(to => {
    window.history.pushState({}, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

/** The text of the page once nothing of it loads or changes any more. */
async function settledText(page: Page): Promise<string> {
  const read = () =>
    page.evaluate(() => ({
      isLoading:
        document.querySelector('[role="progressbar"]') !== null ||
        document.querySelector('main, h1, h2') === null,
      text: document.body.innerText,
    }));
  let last = await read();
  await expect(async () => {
    const now = await read();
    const isSettled = !now.isLoading && now.text === last.text;
    last = now;
    expect(isSettled).toBe(true);
  }).toPass({ intervals: [100, 200, 300], timeout: 30_000 });
  return last.text;
}
