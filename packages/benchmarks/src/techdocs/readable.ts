import { Browser, Page, chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { sleep } from '../lib/children';
import { startPortal } from '../lib/portal';

const FRONTEND = 'packages/app/dist/index.html';
const FIRST = 'docs/default/component/documentation/comprendre/';
const BUILT_SECONDS = 300;
const WAIT = 60_000;

const chromiumPath = () => process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

async function signIn(page: Page, url: string) {
  await page.goto(url);
  const opened = page.waitForEvent('popup', { timeout: WAIT });
  await page
    .getByRole('button', {
      name: 'Se connecter avec mon compte Cloud Pi Native',
    })
    .click({ timeout: WAIT });
  const popup = await opened;
  await popup.getByLabel('Identifiant').fill('camille.durand');
  await popup.getByLabel('Mot de passe').fill('sandbox');
  await popup.getByRole('button', { name: 'Se connecter' }).click();
  await page
    .getByRole('link', { name: 'Catalogue de services' })
    .first()
    .waitFor({ timeout: WAIT });
}

/** Documents are built soon after the start of a portal: asked for until they are there. */
async function openFirstPage(page: Page, address: string) {
  const next = page.getByRole('link', { name: /^Page suivante/ });
  const end = Date.now() + BUILT_SECONDS * 1000;
  while (Date.now() < end) {
    await page.goto(address);
    const there = await next.waitFor({ timeout: 20_000 }).then(
      () => true,
      () => false,
    );
    if (there) return;
    await sleep(1000);
  }
  throw new Error('documentation was not built');
}

/** From a click on "next page" until a browser has drawn that page's title and text. */
const readNext = (page: Page) =>
  page.getByRole('link', { name: /^Page suivante/ }).evaluate(
    link =>
      new Promise<number>((resolve, reject) => {
        // The reader's page is in a tree of its own.
        const find = (root: ParentNode, selector: string): Element | null => {
          const found = root.querySelector(selector);
          if (found) return found;
          for (const each of root.querySelectorAll('*')) {
            const inside = each.shadowRoot && find(each.shadowRoot, selector);
            if (inside) return inside;
          }
          return null;
        };
        const title = () => find(document, 'article h1')?.textContent ?? '';
        const before = title();
        const start = performance.now();
        const look = () => {
          const now = performance.now();
          const text = find(document, 'article')?.textContent ?? '';
          if (title() && title() !== before && text.length > 200) {
            resolve(now - start);
          } else if (now - start > 30_000) reject(new Error(`after ${before}`));
          else requestAnimationFrame(look);
        };
        if (link instanceof HTMLElement) link.click();
        requestAnimationFrame(look);
      }),
  );

async function measure(browser: Browser, url: string, clicks: number) {
  const page = await browser.newPage({ locale: 'fr-FR' });
  await signIn(page, url);
  await openFirstPage(page, `${url}/${FIRST}`);
  // The first one only warms up.
  await readNext(page);
  const found: number[] = [];
  for (let click = 0; click < clicks; click += 1) {
    found.push(await readNext(page));
    await sleep(500);
  }
  return found;
}

/**
 * Milliseconds from a click to a page that can be read, click by click, on the app as
 * it was built; null where it was not, or where there is no browser.
 */
export async function readableMilliseconds(
  clicks: number,
): Promise<number[] | null> {
  if (!existsSync(FRONTEND) || !existsSync(chromiumPath())) return null;
  const portal = await startPortal();
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    return await measure(browser, portal.url, clicks);
  } finally {
    await browser.close();
    await portal.stop();
  }
}
