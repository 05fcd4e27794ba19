import { expect as soon } from '@playwright/test';
import { join } from 'node:path';
import { checkAccessibility } from './support/axe';
import { keyboard } from './support/hands';
import { test } from './support/journey';
import { clone, command } from './support/platform';
import {
  card,
  openTemplate,
  picture,
  signIn,
  startRun,
} from './support/portal';

const expect = soon.configure({ timeout: 60_000 });

const PROJECT = 'littoral';
const REPOSITORY = 'cartes';

test('an application that exists is adopted, with the keyboard alone', async ({
  page,
  stack,
}) => {
  test.setTimeout(900_000);
  const { press, pressInTable, write, pick } = keyboard(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name });

  let pictures = 80;
  const look = async (what: string, options?: { ours: boolean }) => {
    await checkAccessibility(page, what, options);
    await picture(page, `${pictures++}-${what.replace(/ /g, '-')}`);
  };

  await test.step('from the home page to the form', async () => {
    await signIn(page, 'camille.durand', keyboard);
    await openTemplate(page, 'Embarquer une application existante', keyboard);
  });

  await test.step('say which application', async () => {
    await pick(button(/ Projet$/), new RegExp(`^${PROJECT}`));
    await look('the form of an adoption: project', { ours: false });
    await press(button('Suivant'));
    await pick(button(/Dépôt de l’application/), new RegExp(`^${REPOSITORY}`));
    await look('the form of an adoption: application', { ours: false });
    await press(button('Suivant'));
    await write(page.getByLabel(/Dépôt d’infrastructure/), 'cartes-infra');
    await pick(button(/Premier environnement/), /dev/);
    await look('the form of an adoption: deployment', { ours: false });
    await press(button('Suivant'));
    await look('the form of an adoption: summary', { ours: false });
    await press(button('Vérifier'));
    await look('the form of an adoption: review', { ours: false });
  });

  await test.step('it is looked at, and what is missing proposed', async () => {
    await startRun(page, /Embarquer/, keyboard);
    await expect(page.getByText('L’exécution a réussi')).toBeVisible({
      timeout: 180_000,
    });
    await expect(
      page.getByText(/À corriger\s:\s\d+ avant, \d+ avec la proposition/),
    ).toBeVisible();
    // What no new file mends is told, with its place.
    await expect(page.getByText(/^Dockerfile:1/).first()).toBeVisible();
    await look('a finished adoption');
  });

  await test.step('nothing was overwritten; the team merges what it was proposed', async () => {
    const folder = join(stack.folder, 'clone-adopted');
    await clone(PROJECT, REPOSITORY, folder);
    const between = ['origin/main', 'origin/portail/embarquer'];
    const diff = (filter: string) =>
      command(folder, 'git', 'diff', '--name-only', filter, ...between);
    expect(await diff('--diff-filter=a')).toBe('');
    expect(await diff('--diff-filter=A')).toContain('mkdocs.yml');
    await command(folder, 'git', 'merge', '--quiet', '--ff-only', between[1]);
    await command(folder, 'git', 'push', '--quiet', 'origin', 'main');
  });

  await test.step('its page is in the catalogue once the team has merged', async () => {
    await press(
      page.getByRole('link', { name: 'Le projet dans le catalogue' }),
    );
    await page.waitForURL(/system\/littoral/);
    const component = card(page, 'Dépôts').getByRole('link', {
      name: 'littoral / cartes',
      exact: true,
    });
    await expect(async () => {
      await page.reload();
      await expect(component).toBeVisible({ timeout: 15_000 });
    }).toPass({ timeout: 120_000 });
    await pressInTable(component);
    await page.waitForURL(/component\/littoral-cartes/);
    await expect(
      page.getByRole('heading', { name: /cartes/ }).first(),
    ).toBeVisible();
    await look('the page of an adopted application');
  });
});
