import { Page, expect as soon } from '@playwright/test';
import { checkAccessibility } from './support/axe';
import { test } from './support/journey';
import { LinkWatch } from './support/links';
import { card, picture, signIn } from './support/portal';
import { portalUrl } from './support/stack';

// Many pages, each loaded as it is come to, on a machine that does much else.
const expect = soon.configure({ timeout: 60_000 });

/** The heading of an entity's page: it is there once the entity is. */
const entityHeading = (page: Page, name: string) =>
  page.getByRole('heading', { name, exact: true, level: 2 });

test('from a project to all that it is made of, and back', async ({ page }) => {
  test.setTimeout(1_200_000);
  const links = new LinkWatch();
  let pictures = 40;

  /** What is looked at in every page of the walk. */
  const look = async (what: string) => {
    await checkAccessibility(page, what);
    await links.collect(page, what);
    await picture(page, `${pictures++}-${what.replace(/ /g, '-')}`);
  };

  await test.step('find a project in the catalogue, with the keyboard alone', async () => {
    await signIn(page, 'camille.durand');
    await page
      .getByRole('link', { name: 'Catalogue logiciel' })
      .first()
      .click();
    // The catalogue fills in the first seconds of a portal that was never started.
    await expect(async () => {
      await page.reload();
      await expect(
        page.getByRole('heading', { name: 'Projets (6)' }),
      ).toBeVisible({ timeout: 30_000 });
    }).toPass({ timeout: 200_000 });
    await look('the list of projects');

    await page.getByRole('searchbox', { name: 'Chercher par nom' }).focus();
    await page.keyboard.type('littor');
    await expect(
      page.getByRole('heading', { name: 'Projets (1)' }),
    ).toBeVisible();
    // Into the table, onto its row, onto the link in its first cell.
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(
      page.getByRole('link', { name: 'littoral' }).first(),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    await page.waitForURL(/system\/littoral$/);
    await expect(entityHeading(page, 'littoral')).toBeVisible();
  });

  await test.step('the project says its state, where it runs, what it holds', async () => {
    await expect(card(page, 'État du projet')).toContainText('Succès');
    await expect(
      card(page, 'Environnements').getByRole('row', { name: /littoral\.prod/ }),
    ).toContainText('usuel-prod-1');
    await expect(
      card(page, 'Dépôts').getByRole('row', { name: /littoral\.cartes/ }),
    ).toContainText('catalog-info.yaml');
    await expect(
      page.getByText('contient / fait partie de').first(),
    ).toBeVisible();
    await look('a project');
  });

  await test.step('walk to an environment, its cluster and its zone', async () => {
    await card(page, 'Environnements')
      .getByRole('link', { name: 'littoral.dev' })
      .click();
    await expect(entityHeading(page, 'littoral.dev')).toBeVisible();
    await expect(page.getByText('tourne sur')).toBeVisible();
    await look('an environment');

    await card(page, 'Environnement')
      .getByRole('link', { name: 'usuel-hp-1' })
      .click();
    await expect(entityHeading(page, 'usuel-hp-1')).toBeVisible();
    await expect(
      card(page, 'Environnements du cluster').getByRole('row', {
        name: /littoral\.dev/,
      }),
    ).toBeVisible();
    await look('a cluster');

    await card(page, 'Cluster')
      .getByRole('link', { name: 'Zone usuelle' })
      .click();
    await expect(entityHeading(page, 'Zone usuelle')).toBeVisible();
    await look('a zone');
  });

  await test.step('walk back from the zone to the project', async () => {
    await card(page, 'Clusters de la zone')
      .getByRole('link', { name: 'usuel-hp-1' })
      .click();
    await card(page, 'Environnements du cluster')
      .getByRole('link', { name: 'littoral.staging' })
      .click();
    await expect(entityHeading(page, 'littoral.staging')).toBeVisible();
    await card(page, 'Environnement')
      .getByRole('link', { name: 'littoral', exact: true })
      .click();
    await expect(entityHeading(page, 'littoral')).toBeVisible();
  });

  await test.step('walk to the team, a person and back', async () => {
    await card(page, 'État du projet')
      .getByRole('link', { name: 'Équipe littoral' })
      .click();
    await expect(entityHeading(page, 'Équipe littoral')).toBeVisible();
    await expect(card(page, 'En charge de')).toContainText(
      'Environnements (4)',
    );
    await expect(card(page, 'Membres').getByRole('listitem')).toHaveCount(5);
    await look('a team');

    await card(page, 'Membres')
      .getByRole('link', { name: 'Inès FAURE' })
      .click();
    await expect(entityHeading(page, 'Inès FAURE')).toBeVisible();
    await expect(
      card(page, 'Équipes et rôles').getByRole('link', {
        name: 'Équipe littoral',
      }),
    ).toBeVisible();
    await look('a person');

    await card(page, 'Projets')
      .getByRole('link', { name: 'littoral', exact: true })
      .click();
    await expect(entityHeading(page, 'littoral')).toBeVisible();
  });

  await test.step('walk to what a repository holds, and to the repository', async () => {
    await card(page, 'Dépôts')
      .getByRole('link', { name: 'littoral.cartes' })
      .click();
    await expect(
      page.getByText('Ce dépôt ne se décrit pas lui-même'),
    ).toBeVisible();
    await look('a repository that does not describe itself');
    await page.goBack();

    await card(page, 'Dépôts')
      .getByRole('link', { name: 'api (littoral)' })
      .click();
    await expect(entityHeading(page, 'api (littoral)')).toBeVisible();
    await look('a component');

    const opened = page.waitForEvent('popup');
    await card(page, 'Dépôt')
      .getByRole('link', { name: /Ouvrir api/ })
      .click();
    const gitlab = await opened;
    await expect(gitlab).toHaveURL(/forge-mi\/projects\/littoral\/api/);
    await expect(gitlab.getByText('catalog-info.yaml').first()).toBeVisible();
    await gitlab.close();
  });

  await test.step('see the relations, and move among them with the keyboard', async () => {
    await page.goto(`${portalUrl}/catalog/default/system/littoral`);
    await page.getByRole('link', { name: 'Voir le graphe' }).click();
    const environment = page.getByRole('link', {
      name: 'Mettre littoral.prod au centre',
    });
    await expect(environment).toBeVisible();
    await expect(
      page.getByText('contient / fait partie de').first(),
    ).toBeVisible();
    await environment.focus();
    await page.keyboard.press('Enter');
    await expect(
      page.locator('svg').getByText('tourne sur').first(),
    ).toBeVisible();
    await expect(page).toHaveURL(/littoral\.prod/);
    await look('the graph of relations');
  });

  await test.step('find the project by search', async () => {
    const found = page
      .getByRole('link', { name: 'littoral', exact: true })
      .first();
    // The index follows the catalogue by some seconds.
    await expect(async () => {
      await page.goto(`${portalUrl}/search?query=littoral`);
      await expect(found).toBeVisible({ timeout: 20_000 });
    }).toPass({ timeout: 120_000 });
    await checkAccessibility(page, 'the search');
    await picture(page, `${pictures++}-the-search`);
    await found.click();
    await expect(entityHeading(page, 'littoral')).toBeVisible();
  });

  await test.step('narrow the list of environments to what runs in production', async () => {
    await page.goto(`${portalUrl}/catalog?filters[kind]=environment`);
    await expect(
      page.getByRole('heading', { name: 'Environnements (16)' }),
    ).toBeVisible();
    await page.getByRole('button', { name: /Type d.environnement/ }).click();
    await page.getByRole('option', { name: 'prod', exact: true }).click();
    await expect(
      page.getByRole('heading', { name: 'Environnements (5)' }),
    ).toBeVisible();
    await look('the environments in production');
  });

  await test.step('a service of the offer leads to who answers for it', async () => {
    await page
      .getByRole('link', { name: 'Catalogue de services' })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Gestion des sources' }).click();
    await expect(entityHeading(page, 'Gestion des sources')).toBeVisible();
    await look('a service');
    await page.getByRole('link', { name: 'Service Team' }).first().click();
    await expect(card(page, 'En charge de')).toContainText(
      'Gestion des sources',
    );
    await look('a team of the platform');
  });

  await test.step('every link of these pages leads somewhere', async () => {
    expect(links.counts.portal).toBeGreaterThan(40);
    expect(links.counts.platform).toBeGreaterThan(10);
    expect(await links.brokenInPortal(page)).toEqual([]);
    expect(await links.brokenOnPlatform(page)).toEqual([]);
  });

  await test.step('all of it in English', async () => {
    await page.evaluate(() => localStorage.setItem('language', 'en'));
    await page.goto(`${portalUrl}/catalog/default/system/littoral`);
    await expect(card(page, 'Environments')).toContainText('littoral.dev');
    await expect(page.getByText('has part / part of').first()).toBeVisible();
    await picture(page, `${pictures++}-a-project-in-english`);
    await page.goto(`${portalUrl}/catalog?filters[kind]=environment`);
    await expect(
      page.getByRole('heading', { name: /^Environments/ }),
    ).toBeVisible();
    await picture(page, `${pictures++}-the-environments-in-english`);
  });
});
