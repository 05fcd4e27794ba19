import { expect as soon, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAccessibility } from './support/axe';
import { mouse } from './support/hands';
import { test } from './support/journey';
import { clone, readConsole } from './support/platform';
import { openTemplate, picture, signIn, startRun } from './support/portal';

const expect = soon.configure({ timeout: 60_000 });

const PROJECT = 'littoral';
const VERSION = '0badc0de';

let pictures = 100;

async function look(page: Page, what: string, options?: { ours: boolean }) {
  await checkAccessibility(page, what, options);
  await picture(page, `${pictures++}-${what.replace(/ /g, '-')}`);
}

test('an environment is added, a version deployed and promoted, and what was made undone', async ({
  page,
  stack,
}) => {
  test.setTimeout(900_000);
  const { press, write, pick } = mouse(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const next = () => press(button('Suivant'));
  const form = async (title: string) => {
    await openTemplate(page, title);
    await pick(button(/ Projet$/), new RegExp(`^${PROJECT}`));
    await next();
  };
  const run = async (start: RegExp) => {
    await startRun(page, start);
    await expect(page.getByText('L’exécution a réussi')).toBeVisible({
      timeout: 180_000,
    });
  };
  const environments = () =>
    readConsole(`/api/v2/projects/${PROJECT}/environments`);

  await test.step('a quota that is too much is refused in the form', async () => {
    await signIn(page, 'camille.durand');
    await form('Ajouter un environnement');
    await write(page.getByLabel('Nom de l’environnement'), 'demo');
    await pick(button(/Type d.environnement/), /^dev/);
    await pick(button(/Cluster/), /^usuel-hp-1/);
    await write(page.getByRole('spinbutton', { name: 'CPU' }), '900');
    await look(page, 'the form of an environment beyond the quota', {
      ours: false,
    });
    await next();
    await expect(page.getByText(/CPU/).first()).toBeVisible();
    await expect(page.getByRole('spinbutton', { name: 'CPU' })).toBeVisible();
    await look(page, 'the refusal of a quota', { ours: false });
    await write(page.getByRole('spinbutton', { name: 'CPU' }), '1');
    await next();
  });

  await test.step('the environment is made, its values proposed', async () => {
    await pick(button(/Dépôt d’infrastructure/), /^infra/);
    await next();
    await look(page, 'the summary of an environment', { ours: false });
    await press(button('Vérifier'));
    await run(/Ajouter l’environnement/);
    await look(page, 'the run of an environment');
    expect(await environments()).toContainEqual(
      expect.objectContaining({ name: 'demo' }),
    );
  });
  const made = page.url();

  await test.step('a version is deployed, then promoted', async () => {
    await form('Déployer une version');
    await pick(button(/Dépôt d’infrastructure/), /^infra/);
    await pick(button(/Environnement/), /^dev/);
    await write(page.getByLabel('Version'), VERSION);
    await next();
    await look(page, 'the summary of a version', { ours: false });
    await press(button('Vérifier'));
    await run(/^Déployer$/);

    await form('Promouvoir vers un environnement');
    await pick(button(/Dépôt d’infrastructure/), /^infra/);
    await pick(button(/Depuis l’environnement/), /^dev/);
    await pick(button(/Vers l’environnement/), /^staging/);
    await next();
    await look(page, 'the summary of a promotion', { ours: false });
    await press(button('Vérifier'));
    await run(/^Promouvoir$/);
    await look(page, 'the run of a promotion');

    const folder = join(stack.folder, 'clone-deployed');
    await clone(PROJECT, 'infra', folder);
    for (const file of ['values-dev.yaml', 'values-staging.yaml']) {
      expect(readFileSync(join(folder, file), 'utf8'), file).toContain(VERSION);
    }
  });

  await test.step('what the first run made is undone, by hand', async () => {
    await page.goto(made);
    await press(
      page.getByRole('link', { name: 'Annuler ce qui a été créé' }).first(),
    );
    const environment = page.getByRole('checkbox', { name: /demo/ });
    await expect(environment).toBeVisible();
    await look(page, 'the form of an undoing', { ours: false });
    await expect(environment).not.toBeChecked();
    await environment.check({ force: true });
    await write(page.getByLabel(/pour confirmer/), PROJECT);
    await next();
    await look(page, 'the summary of an undoing', { ours: false });
    await press(button('Vérifier'));
    await run(/^Retirer$/);
    await look(page, 'the run of an undoing');
    expect(await environments()).not.toContainEqual(
      expect.objectContaining({ name: 'demo' }),
    );
  });
});
