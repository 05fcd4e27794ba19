import { expect as soon, Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mouse } from './support/hands';
import { test } from './support/journey';
import {
  card,
  fillApiForm,
  openApiTemplate,
  openTemplate,
  picture,
  signIn,
  startRun,
} from './support/portal';
import { Shell } from './support/shell';
import { portalUrl, sandboxUrl } from './support/stack';
import { readTutorial, resultPattern, Step } from './support/tutorial';

const expect = soon.configure({ timeout: 60_000 });

const PROJECT = 'tutoriel';
const ROOT = resolve(__dirname, '../../..');

/** In the order in which they are followed: the later ones go on with the first one's project. */
const TUTORIALS = ['premier-projet', 'depots', 'gitops', 'conformite'];

const entity = (path: string) => `${portalUrl}/catalog/default/${path}`;

const succeeded = (page: Page) =>
  expect(page.getByText('L’exécution a réussi')).toBeVisible({
    timeout: 180_000,
  });

const operate = async (
  page: Page,
  title: string,
  fill: (hand: ReturnType<typeof mouse>) => Promise<void>,
  start: RegExp,
) => {
  const hand = mouse(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await openTemplate(page, title);
  await hand.pick(button(/ Projet$/), new RegExp(`^${PROJECT}`));
  await hand.press(button('Suivant'));
  await fill(hand);
  await hand.press(button('Suivant'));
  await hand.press(button('Vérifier'));
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

const blocker = (page: Page) =>
  card(page, 'Ce qui bloque la production').getByRole('button', {
    name: /Pas de Service NodePort/,
  });

/** What a reader does in the portal, by tutorial and heading. */
const IN_PORTAL: Record<string, (page: Page) => Promise<void>> = {
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
      ({ pick }) =>
        pick(
          page.getByRole('button', { name: /Dépôt de l’application/ }),
          /^api/,
        ),
      /^Proposer$/,
    ),

  'gitops#voir-l-environnement': async page => {
    await openEntity(page, `environment/${PROJECT}.dev`, /dev/);
    const opened = page.waitForEvent('popup');
    await page
      .getByRole('link', { name: /Argo ?CD/ })
      .first()
      .click();
    const argocd = await opened;
    await argocd.getByRole('link', { name: /^tutoriel-dev-/ }).click();
    await expect(
      argocd.getByRole('row', { name: 'Réplicas demandés 2' }),
    ).toBeVisible();
    await picture(argocd, 'tutorial-argocd');
    await argocd.close();
  },

  'gitops#deployer-une-version': page =>
    operate(
      page,
      'Déployer une version',
      async ({ pick, write }) => {
        const list = (name: RegExp) => page.getByRole('button', { name });
        await pick(list(/Dépôt d’infrastructure/), /^api-infra/);
        await pick(list(/Environnement/), /^dev/);
        await write(page.getByLabel('Version'), '1a2b3c4d');
      },
      /^Déployer$/,
    ),

  'conformite#voir-ce-qui-bloque': async page => {
    const address = entity(`system/${PROJECT}/conformity?repository=api-infra`);
    await expect(async () => {
      await page.goto(address);
      await expect(blocker(page)).toBeVisible({ timeout: 20_000 });
    }).toPass({ timeout: 120_000 });
    await blocker(page).click();
    await expect(
      page.getByRole('link', { name: /service\.yaml, ligne \d+/ }).first(),
    ).toBeVisible();
  },

  // The page is not reloaded: it follows the push.
  'conformite#voir-la-correction': page => expect(blocker(page)).toHaveCount(0),
};

const steps = new Map(
  TUTORIALS.map(name => [
    name,
    readTutorial(name, { portal: portalUrl, sandbox: sandboxUrl }),
  ]),
);

const keyOf = (tutorial: string, { id }: Step) => `${tutorial}#${id}`;

test('every step of a tutorial can be run, and nothing else is', () => {
  const all = [...steps].flatMap(([tutorial, its]) =>
    its.map(step => ({ key: keyOf(tutorial, step), step })),
  );
  expect(
    all.filter(({ step }) => step.id === '').map(({ step }) => step.title),
    'headings without an id',
  ).toEqual([]);
  expect(
    all
      .filter(({ step }) => !step.inPortal && step.blocks.length === 0)
      .map(({ key }) => key),
    'headings without commands',
  ).toEqual([]);
  expect(
    all.filter(({ step }) => step.inPortal).map(({ key }) => key),
    'headings of the portal, and what does them',
  ).toEqual(Object.keys(IN_PORTAL));
});

test('the tutorials run from their first line to their last', async ({
  page,
  stack,
}) => {
  for (const [tutorial, its] of steps) {
    const folder = join(stack.folder, `tutorial-${tutorial}`);
    mkdirSync(folder, { recursive: true });
    const shell = new Shell({ cwd: ROOT, folder });
    try {
      for (const [i, step] of its.entries()) {
        await test.step(`${tutorial}: ${step.title}`, async () => {
          await IN_PORTAL[keyOf(tutorial, step)]?.(page);
          for (const { line, commands, result } of step.blocks) {
            const { output, ended } = await shell.run(commands);
            const where = `${tutorial}.md, line ${line}`;
            expect(ended, `${where} fails:\n${output}`).toBe(false);
            if (result !== undefined) {
              expect(output, where).toMatch(resultPattern(result));
            }
          }
          if (step.inPortal) {
            await picture(page, `tutorial-${tutorial}-${i}-${step.id}`);
          }
        });
      }
    } finally {
      shell.close();
    }
  }
});
