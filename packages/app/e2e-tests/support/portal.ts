import { expect, Page } from '@playwright/test';
import { join } from 'node:path';
import { z } from 'zod';
import { mouse } from './hands';
import { portalUrl } from './stack';

const PASSWORD = 'sandbox';
const taskSchema = z.object({ id: z.string() });

/** Signs in to the portal through the platform's identity provider. */
export async function signIn(page: Page, login: string, hand = mouse) {
  await page.goto(portalUrl);
  const opened = page.waitForEvent('popup');
  await hand(page).press(
    page.getByRole('button', {
      name: 'Se connecter avec mon compte Cloud Pi Native',
    }),
  );
  const popup = await opened;
  const inPopup = hand(popup);
  await inPopup.write(popup.getByLabel('Identifiant'), login);
  await inPopup.write(popup.getByLabel('Mot de passe'), PASSWORD);
  await inPopup.press(popup.getByRole('button', { name: 'Se connecter' }));
  await expect(
    page.getByRole('link', { name: 'Catalogue de services' }).first(),
  ).toBeVisible();
}

export interface ApiForm {
  project: string;
  repository?: string;
  environment?: string;
  stage?: string;
  cluster?: string;
  /** What else is said of the repositories. */
  onRepositories?: () => Promise<void>;
}

const startingWith = (text: string) => new RegExp(`^${text}`);

/** Fills the form of « Créer une API Node.js » up to its summary. */
export async function fillApiForm(page: Page, form: ApiForm, hand = mouse) {
  const { press, write, pick } = hand(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await write(page.getByLabel('Nom du projet'), form.project);
  await write(page.getByLabel('Description'), 'API du parcours');
  await press(button('Suivant'));
  if (form.repository) {
    await write(page.getByLabel('Nom du dépôt applicatif'), form.repository);
  }
  await form.onRepositories?.();
  await press(button('Suivant'));
  await press(button('Suivant'));
  if (form.environment) {
    await write(page.getByLabel(/Nom de l.environnement/), form.environment);
  }
  await pick(button(/Type d.environnement/), startingWith(form.stage ?? 'dev'));
  await pick(button(/Cluster/), startingWith(form.cluster ?? 'usuel-hp-1'));
  await press(button('Suivant'));
  await press(button('Vérifier'));
}

/** Opens a template's form from the list of templates. */
export async function openTemplate(page: Page, title: string, hand = mouse) {
  const { press } = hand(page);
  await press(page.getByRole('link', { name: 'Créer' }).first());
  const choose = page
    .locator('.MuiCard-root')
    .filter({ hasText: title })
    .getByRole('button', { name: 'Choisir' });
  // The catalogue fills in the first seconds of a portal that was never started.
  await expect(async () => {
    await page.reload();
    await expect(choose).toBeVisible({ timeout: 15_000 });
  }).toPass({ timeout: 180_000 });
  await press(choose);
  await page.waitForURL(/\/create\/templates\//);
}

/** See {@link openTemplate}: « Créer une API Node.js ». */
export async function openApiTemplate(page: Page, hand = mouse) {
  await openTemplate(page, 'Créer une API Node.js', hand);
  await expect(page.getByLabel('Nom du projet')).toBeVisible();
}

/** Starts the run from the summary and answers its task id as soon as there is one. */
export async function startRun(
  page: Page,
  button: RegExp = /Créer l.API/,
  hand = mouse,
): Promise<string> {
  const created = page.waitForResponse(
    response =>
      response.request().method() === 'POST' &&
      new URL(response.url()).pathname === '/api/scaffolder/v2/tasks',
    { timeout: 120_000 },
  );
  await hand(page).press(page.getByRole('button', { name: button }));
  await Promise.race([created, allowGitlab(page, hand)]);
  return taskSchema.parse(await (await created).json()).id;
}

/** Lets the portal use GitLab, where it asks: the platform's session answers the pop-up. */
async function allowGitlab(page: Page, hand: typeof mouse) {
  const allow = page
    .getByRole('dialog')
    .getByRole('button', { name: 'Se connecter' })
    .first();
  await allow.waitFor({ timeout: 120_000 });
  const opened = page.waitForEvent('popup');
  await hand(page).press(allow);
  await opened;
}

/** Keeps a picture of the page where SCREENSHOTS names a folder. */
export async function picture(page: Page, name: string) {
  const folder = process.env.SCREENSHOTS;
  if (folder) {
    await page.screenshot({
      path: join(folder, `${name}.png`),
      fullPage: true,
    });
  }
}

/** A card of a page, by its title. */
export const card = (page: Page, title: string) =>
  page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
