import { expect, Page } from '@playwright/test';
import { join } from 'node:path';
import { z } from 'zod';
import { portalUrl } from './stack';

const PASSWORD = 'sandbox';
const taskSchema = z.object({ id: z.string() });

/** Fills the platform's sign-in form, wherever it is shown. */
async function fillSignInForm(page: Page, login: string) {
  await page.getByLabel('Identifiant').fill(login);
  await page.getByLabel('Mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

/** Signs in to the portal through the platform's identity provider. */
export async function signIn(page: Page, login: string) {
  await page.goto(portalUrl);
  const opened = page.waitForEvent('popup');
  await page
    .getByRole('button', {
      name: 'Se connecter avec mon compte Cloud Pi Native',
    })
    .click();
  const popup = await opened;
  await fillSignInForm(popup, login);
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
}

/** Fills the form of « Créer une API Node.js » up to its summary. */
export async function fillApiForm(page: Page, form: ApiForm) {
  const next = () => page.getByRole('button', { name: 'Suivant' }).click();
  await page.getByLabel('Nom du projet').fill(form.project);
  await page.getByLabel('Description').fill('API du parcours de bout en bout');
  await next();
  if (form.repository) {
    await page.getByLabel('Nom du dépôt applicatif').fill(form.repository);
  }
  await next();
  if (form.environment) {
    await page.getByLabel(/Nom de l.environnement/).fill(form.environment);
  }
  await choose(page, /Type d.environnement/, form.stage ?? 'dev');
  await choose(page, /Cluster/, form.cluster ?? 'usuel-hp-1');
  await page.getByRole('button', { name: 'Vérifier' }).click();
}

/** Chooses an option of a list by its label. */
async function choose(page: Page, label: RegExp, option: string) {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: new RegExp(`^${option}`) }).click();
}

/** Opens the template's form from the list of templates. */
export async function openApiTemplate(page: Page) {
  // The catalogue fills in the first seconds of a portal that was never started.
  await expect(async () => {
    await page.goto(`${portalUrl}/create`);
    await expect(page.getByText('Créer une API Node.js').first()).toBeVisible({
      timeout: 15_000,
    });
  }).toPass({ timeout: 180_000 });
  await page.goto(`${portalUrl}/create/templates/default/api-nodejs`);
  await expect(page.getByLabel('Nom du projet')).toBeVisible();
}

/** Starts the run from the summary and answers its task id as soon as there is one. */
export async function startRun(page: Page): Promise<string> {
  const created = page.waitForResponse(
    response =>
      response.request().method() === 'POST' &&
      new URL(response.url()).pathname === '/api/scaffolder/v2/tasks',
    { timeout: 120_000 },
  );
  await page.getByRole('button', { name: /Créer l.API/ }).click();
  await Promise.race([created, allowGitlab(page)]);
  return taskSchema.parse(await (await created).json()).id;
}

/** Lets the portal use GitLab, where it asks: the platform's session answers the pop-up. */
async function allowGitlab(page: Page) {
  const button = page
    .getByRole('dialog')
    .getByRole('button', { name: 'Se connecter' })
    .first();
  await button.waitFor({ timeout: 120_000 });
  const opened = page.waitForEvent('popup');
  await button.click();
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
