import { expect as soon, Locator, Page } from '@playwright/test';
import { Hand, mouse } from './hands';
import {
  card,
  fillApiForm,
  openApiTemplate,
  openTemplate,
  picture,
  signIn,
  startRun,
} from './portal';
import { portalUrl } from './stack';

const expect = soon.configure({ timeout: 60_000 });

const PROJECT = 'tutoriel';

const entity = (path: string) => `${portalUrl}/catalog/default/${path}`;

const succeeded = (page: Page) =>
  expect(page.getByText('L’exécution a réussi')).toBeVisible({
    timeout: 180_000,
  });

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name });

const operate = async (
  page: Page,
  title: string,
  fill: (hand: Hand) => Promise<void>,
  start: RegExp,
) => {
  const hand = mouse(page);
  await openTemplate(page, title);
  await hand.pick(button(page, / Projet$/), new RegExp(`^${PROJECT}`));
  await hand.press(button(page, 'Suivant'));
  await fill(hand);
  await hand.press(button(page, 'Suivant'));
  await hand.press(button(page, 'Vérifier'));
  await startRun(page, start);
  await succeeded(page);
};

/** Opens an entity that a run has just published; the catalogue follows within seconds. */
const openEntity = async (page: Page, path: string, heading: RegExp) => {
  await expect(async () => {
    await page.goto(entity(path));
    await expect(
      page.getByRole('heading', { name: heading }).first(),
    ).toBeVisible({ timeout: 15_000 });
  }).toPass({ timeout: 90_000 });
};

/** Follows the link of an environment's page to its application in Argo CD. */
const seeApplication = async (
  page: Page,
  environment: string,
  facts: string[],
) => {
  await openEntity(
    page,
    `environment/${PROJECT}.${environment}`,
    new RegExp(environment),
  );
  const opened = page.waitForEvent('popup');
  await page
    .getByRole('link', { name: /Argo ?CD/ })
    .first()
    .click();
  const argocd = await opened;
  await argocd
    .getByRole('link', { name: new RegExp(`^${PROJECT}-${environment}-`) })
    .click();
  for (const name of facts) {
    await expect(argocd.getByRole('row', { name })).toBeVisible();
  }
  await picture(argocd, `tutorial-argocd-${environment}`);
  await argocd.close();
};

const blocker = (page: Page, rule = /Pas de Service NodePort/) =>
  card(page, 'Ce qui bloque la production').getByRole('button', { name: rule });

const openConformity = async (page: Page, seen: Locator) => {
  const address = `system/${PROJECT}/conformity?repository=api-infra`;
  await expect(async () => {
    await page.goto(entity(address));
    await expect(seen).toBeVisible({ timeout: 20_000 });
  }).toPass({ timeout: 120_000 });
};

/** What a reader does in the portal, by tutorial and heading. */
export const IN_PORTAL: Record<string, (page: Page) => Promise<void>> = {
  'premier-projet#se-connecter': page => signIn(page, 'camille.durand'),

  'premier-projet#creer-l-api': async page => {
    await openApiTemplate(page);
    await fillApiForm(page, { project: PROJECT });
    await startRun(page);
    await succeeded(page);
  },

  'premier-projet#retrouver-le-projet': async page => {
    await page
      .getByRole('link', { name: 'Le projet dans le catalogue' })
      .click();
    await page.waitForURL(new RegExp(`system/${PROJECT}`));
    const repositories = card(page, 'Dépôts');
    for (const name of ['api', 'api-infra']) {
      await expect(
        repositories.getByRole('link', {
          name: `${PROJECT} / ${name}`,
          exact: true,
        }),
      ).toBeVisible();
    }
  },

  'depots#voir-le-depot': async page => {
    await openEntity(page, `component/${PROJECT}-api`, /api/);
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Conformité', exact: true })
      .click();
    await page.waitForURL(/\/conformity$/);
    await expect(
      page.getByRole('heading', { name: 'Conformité de api' }),
    ).toBeVisible();
  },

  'depots#observer-l-application': page =>
    operate(
      page,
      'Observabilité en tant que code',
      ({ pick }) => pick(button(page, /Dépôt de l’application/), /^api/),
      /^Proposer$/,
    ),

  'gitops#voir-l-environnement': page =>
    seeApplication(page, 'dev', ['Réplicas demandés 2']),

  'gitops#deployer-une-version': page =>
    operate(
      page,
      'Déployer une version',
      async ({ pick, write }) => {
        await pick(button(page, /Dépôt d’infrastructure/), /^api-infra/);
        await pick(button(page, /Environnement/), /^dev/);
        await write(page.getByLabel('Version'), '1a2b3c4d');
      },
      /^Déployer$/,
    ),

  'conformite#voir-ce-qui-bloque': async page => {
    await openConformity(page, blocker(page));
    await blocker(page).click();
    await expect(
      page.getByRole('link', { name: /service\.yaml, ligne \d+/ }).first(),
    ).toBeVisible();
  },

  // The page is not reloaded: it follows the push.
  'conformite#voir-la-correction': async page => {
    await expect(blocker(page)).toHaveCount(0);
    await expect(
      page.getByText('La plateforme ne refuserait rien en production.'),
    ).toBeVisible();
  },

  'mise-en-production#environnement': page =>
    operate(
      page,
      'Ajouter un environnement',
      async ({ pick, press, write }) => {
        await write(page.getByLabel('Nom de l’environnement'), 'prod');
        await pick(button(page, /Type d.environnement/), /^prod/);
        await pick(button(page, /Cluster/), /^usuel-prod-1/);
        await press(button(page, 'Suivant'));
        await pick(button(page, /Dépôt d’infrastructure/), /^api-infra/);
      },
      /Ajouter l’environnement/,
    ),

  'mise-en-production#ce-qui-bloque': page =>
    openConformity(
      page,
      blocker(page, /Environnements dans le quota du projet/),
    ),

  'mise-en-production#promouvoir': page =>
    operate(
      page,
      'Promouvoir vers un environnement',
      async ({ pick }) => {
        await pick(button(page, /Dépôt d’infrastructure/), /^api-infra/);
        await pick(button(page, /Depuis l’environnement/), /^dev/);
        await pick(button(page, /Vers l’environnement/), /^prod/);
      },
      /^Promouvoir$/,
    ),

  'mise-en-production#suivre': page =>
    seeApplication(page, 'prod', ['Sync Synced', 'Réplicas demandés 2']),

  'mise-en-production#preuves': async page => {
    await page.goto(entity(`system/${PROJECT}/conformity`));
    await expect(
      card(page, 'Dépôts').getByRole('row', { name: /api-infra/ }),
    ).toBeVisible();
  },
};
