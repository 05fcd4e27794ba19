import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect as soon, Page } from '@playwright/test';
import { checkAccessibility } from './support/axe';
import { test } from './support/journey';
import { clone, command } from './support/platform';
import { card, picture, signIn } from './support/portal';
import { portalUrl } from './support/stack';

const expect = soon.configure({ timeout: 60_000 });

const TAB = `${portalUrl}/catalog/default/system/littoral/conformity`;
const RULE = 'Pas de Service NodePort';
const SERVICE = 'templates/service.yaml';

let pictures = 60;

async function look(page: Page, what: string) {
  await checkAccessibility(page, what);
  await picture(page, `${pictures++}-${what.replace(/ /g, '-')}`);
}

/** The line of the rule in the card of what blocks production. */
const blocker = (page: Page) =>
  card(page, 'Ce qui bloque la production').getByRole('button', {
    name: new RegExp(RULE),
  });

test('what blocks production is found, followed to its line, mended, and gone', async ({
  page,
}) => {
  test.setTimeout(900_000);

  await test.step('the home page says what to mend first', async () => {
    await signIn(page, 'camille.durand');
    // The first evaluations come some seconds after a first start.
    await expect(async () => {
      await page.goto(portalUrl);
      await expect(card(page, 'À corriger d’abord')).toBeVisible({
        timeout: 20_000,
      });
    }).toPass({ timeout: 240_000 });
    await look(page, 'the home page with what to mend');
    await page.getByRole('link', { name: 'Voir toute la conformité' }).click();
    await expect(card(page, 'À corriger d’abord')).toBeVisible();
    await expect(card(page, 'Toute la plateforme')).toHaveCount(0);
    await look(page, 'the conformity of my projects');
  });

  await test.step('the project says which repository blocks', async () => {
    await page.goto(TAB);
    const row = card(page, 'Dépôts').getByRole('row', { name: /infra/ });
    await expect(async () => {
      await page.reload();
      await expect(row).toBeVisible({ timeout: 20_000 });
    }).toPass({ timeout: 120_000 });
    await look(page, 'the conformity of a project');
    await row.getByRole('link', { name: 'infra' }).click();
  });

  await test.step('the rule leads to the line in GitLab', async () => {
    await expect(blocker(page)).toBeVisible();
    await look(page, 'what blocks a repository');
    await blocker(page).focus();
    await page.keyboard.press('Enter');
    const line = card(page, 'Ce qui bloque la production')
      .getByRole('link', { name: /service\.yaml, ligne \d+/ })
      .first();
    await expect(line).toBeVisible();
    await look(page, 'a rule with its evidence');
    const opened = page.waitForEvent('popup');
    await line.click();
    const gitlab = await opened;
    await expect(gitlab).toHaveURL(/\/-\/blob\/[0-9a-f]{40}\/.*#L\d+$/);
    await expect(gitlab.locator('span:target')).toContainText('NodePort');
    await picture(gitlab, `${pictures++}-the-line-in-GitLab`);
    await gitlab.close();
  });

  await test.step('mend it in Git: the page shows the new verdict by itself', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'conformity-'));
    await clone('littoral', 'infra', folder);
    const file = join(folder, SERVICE);
    const content = await readFile(file, 'utf8');
    expect(content).toContain('NodePort');
    await writeFile(file, content.replace('NodePort', 'ClusterIP'));
    const identity = [
      '-c',
      'user.name=Camille',
      '-c',
      'user.email=c@d.example',
    ];
    await command(
      folder,
      'git',
      ...identity,
      'commit',
      '--quiet',
      '--all',
      '--message=Le Service reste dans le cluster',
    );
    await command(folder, 'git', 'push', '--quiet', 'origin', 'HEAD:main');
    const commit = (await command(folder, 'git', 'rev-parse', 'HEAD')).trim();
    await rm(folder, { recursive: true });

    await expect(
      page.getByRole('link', { name: commit.slice(0, 8) }),
    ).toBeVisible();
    await expect(blocker(page)).toHaveCount(0);
    await look(page, 'a repository that was mended');
  });

  await test.step('an environment says what is refused in it', async () => {
    await page.goto(`${portalUrl}/catalog/default/environment/littoral.prod`);
    await expect(card(page, 'Conformité')).toContainText('Refusé ici');
    await look(page, 'the conformity of an environment');
  });
});

test('an exemption is asked for, granted by somebody else, and seen by all', async ({
  page,
  browser,
}) => {
  test.setTimeout(900_000);

  await test.step('a member attests a requirement', async () => {
    await signIn(page, 'camille.durand');
    await page.goto(TAB);
    await page.getByRole('button', { name: /^EXI-G-1 / }).click();
    await page.getByRole('button', { name: 'Attester EXI-G-1' }).click();
    const form = page.getByRole('form', { name: /^Attester EXI-/ });
    await form.getByRole('button', { name: 'Attester' }).click();
    await expect(form).toContainText('Écrivez une adresse');
    await look(page, 'a form with its error');
    await form
      .getByLabel(/Adresse de la preuve/)
      .fill('https://docs.example.org/preuve');
    await form.getByRole('button', { name: 'Attester' }).click();
    await expect(page.getByText(/Attestée jusqu’au/).first()).toBeVisible();
  });

  await test.step('and asks for an exemption, with the keyboard', async () => {
    await page.goto(`${TAB}?repository=api`);
    const rules = card(page, 'Toutes les règles');
    const breach = rules.getByRole('button', { name: /Non conforme/ }).first();
    await breach.focus();
    await page.keyboard.press('Enter');
    const ask = rules.getByRole('button', { name: 'Demander une dérogation' });
    await ask.first().focus();
    await page.keyboard.press('Enter');
    await expect(rules.getByLabel(/Motif/)).toBeFocused();
    await page.keyboard.type(
      'Le composant sera remplacé au premier trimestre.',
    );
    await look(page, 'the form of an exemption');
    await rules.getByRole('button', { name: 'Envoyer' }).click();
    await expect(
      rules.getByText(/En attente de décision/).first(),
    ).toBeVisible();
  });

  await test.step('the platform’s team sees everything and grants it', async () => {
    const context = await browser.newContext();
    const admin = await context.newPage();
    await signIn(admin, 'alex.martin');
    await admin.goto(`${portalUrl}/conformity`);
    const all = card(admin, 'Toute la plateforme');
    await expect(all.getByRole('row', { name: /littoral/ })).toBeVisible();
    const asked = card(admin, 'Dérogations à décider');
    await expect(asked).toContainText('Le composant sera remplacé');
    await look(admin, 'the whole platform');
    await asked.getByRole('button', { name: 'Accorder' }).click();
    await asked
      .getByLabel(/Décision/)
      .fill('Accordée jusqu’au remplacement prévu.');
    await asked.getByRole('button', { name: 'Accorder' }).click();
    await expect(asked).toContainText('Aucune dérogation n’attend');

    const saved = admin.waitForEvent('download');
    await all.getByRole('button', { name: 'Exporter en CSV' }).click();
    const csv = await readFile(await (await saved).path(), 'utf8');
    expect(csv).toContain('littoral');
    await all.getByRole('button', { name: /Vue/ }).click();
    await admin.getByRole('option', { name: 'Exigences du CCT' }).click();
    await expect(all.getByRole('row', { name: /EXI-/ }).first()).toBeVisible();
    await look(admin, 'the requirements of the CCT');
    await context.close();
  });

  await test.step('the project reads the decision, in English too', async () => {
    await page.goto(TAB);
    await expect(card(page, 'Dérogations')).toContainText('Accordée');
    await page.evaluate(() => localStorage.setItem('language', 'en'));
    await page.reload();
    await expect(card(page, 'Exemptions')).toContainText('Granted');
    await look(page, 'the conformity of a project in English');
  });
});
