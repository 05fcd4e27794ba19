import { expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAccessibility } from './support/axe';
import { test } from './support/journey';
import { keyboard } from './support/hands';
import { clone, command, readConsole } from './support/platform';
import {
  fillApiForm,
  openApiTemplate,
  picture,
  signIn,
  startRun,
} from './support/portal';
import { portalUrl } from './support/stack';

const PROJECT = 'voyages';
const STEPS = [
  'Créer le projet',
  'Créer le dépôt applicatif',
  'Créer le dépôt d’infrastructure',
  'Créer l’environnement',
  'Préparer l’application',
  'Envoyer l’application dans son dépôt',
  'Préparer le déploiement',
  'Envoyer le déploiement dans son dépôt',
  'Publier dans le catalogue',
];

test('from the home page to an application that runs, with the keyboard alone', async ({
  page,
  stack,
}) => {
  test.setTimeout(900_000);
  const { press, write } = keyboard(page);

  await test.step('sign in as a developer', async () => {
    await page.goto(portalUrl);
    await expect(
      page.getByRole('heading', { name: 'Portail Cloud Pi Native' }),
    ).toBeVisible();
    await checkAccessibility(page, 'the sign-in page');
    await picture(page, '01-sign-in');
    await signIn(page, 'camille.durand', keyboard);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await checkAccessibility(page, 'the home page');
    await picture(page, '02-home');
  });

  await test.step('open the service catalogue and a service', async () => {
    await press(
      page.getByRole('link', { name: 'Catalogue de services' }).first(),
    );
    const service = page.getByRole('link', { name: 'Gestion des sources' });
    // The catalogue fills in the first seconds of a portal that was never started.
    await expect(async () => {
      await page.reload();
      await expect(service).toBeVisible({ timeout: 15_000 });
    }).toPass({ timeout: 180_000 });
    await checkAccessibility(page, 'the service catalogue');
    await picture(page, '03-services');
    await press(service);
    await page.waitForURL(/serviceoffering/);
    await expect(
      page.getByRole('heading', { name: 'Gestion des sources' }).first(),
    ).toBeVisible();
    await checkAccessibility(page, 'a service');
    await picture(page, '04-service');
  });

  await test.step('refuse an invalid project name in the form', async () => {
    await openApiTemplate(page, keyboard);
    await write(page.getByLabel('Nom du projet'), 'Mon Projet');
    await press(page.getByRole('button', { name: 'Suivant' }));
    await expect(
      page
        .getByText(
          'Le nom du projet ne contient que des lettres minuscules sans accent et des chiffres.',
        )
        .first(),
    ).toBeVisible();
    await checkAccessibility(page, 'the form', { ours: false });
    await picture(page, '05-form-refused');
  });

  await test.step('run the template', async () => {
    await fillApiForm(page, { project: PROJECT }, keyboard);
    await checkAccessibility(page, 'the summary', { ours: false });
    await picture(page, '06-summary');
    await startRun(page, undefined, keyboard);
    await page.waitForURL(/\/create\/tasks\//);
    await checkAccessibility(page, 'the run page');
    await picture(page, '07-run');
    for (const step of STEPS) {
      await expect(
        page
          .getByRole('listitem')
          .filter({ hasText: new RegExp(`^${step}\\s*réussie`) }),
      ).toBeVisible({ timeout: 120_000 });
    }
    await expect(
      page.getByRole('link', { name: /L.API dans le catalogue/ }),
    ).toBeVisible();
    await checkAccessibility(page, 'the finished run');
    await picture(page, '08-run-done');
  });

  const run = page.url();
  const opened: [RegExp, string, RegExp][] = [
    [/L.API dans le catalogue/, 'the component', /component\/voyages-api/],
    [/Le projet dans le catalogue/, 'the project', /system\/voyages/],
    [
      /L.environnement dans le catalogue/,
      'the environment',
      /environment\/voyages\.dev/,
    ],
  ];
  for (const [link, what, url] of opened) {
    await test.step(`open ${what} in the catalogue`, async () => {
      await page.goto(run);
      await press(page.getByRole('link', { name: link }));
      await page.waitForURL(url);
      await expect(
        page.getByRole('heading', { name: /voyages/ }).first(),
      ).toBeVisible();
      await expect(page.getByText('Entité introuvable')).toHaveCount(0);
      await checkAccessibility(page, what);
      await picture(page, `09-${what.replace(/ /g, '-')}`);
    });
  }

  await test.step('find it all outside the portal', async () => {
    const project = await readConsole(`/api/v1/projects/${PROJECT}`);
    expect(project).toMatchObject({ name: PROJECT, status: 'created' });
    const repositories = await readConsole(
      `/api/v2/projects/${PROJECT}/repositories`,
    );
    expect(repositories).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ internalRepoName: 'api', isInfra: false }),
        expect.objectContaining({
          internalRepoName: 'api-infra',
          isInfra: true,
        }),
      ]),
    );
    const environments = await readConsole(
      `/api/v2/projects/${PROJECT}/environments`,
    );
    expect(environments).toEqual([expect.objectContaining({ name: 'dev' })]);

    const app = join(stack.folder, 'clone-api');
    const infra = join(stack.folder, 'clone-infra');
    await clone(PROJECT, 'api', app);
    await clone(PROJECT, 'api-infra', infra);
    for (const file of [
      '.gitlab-ci-dso.yml',
      'Dockerfile',
      'catalog-info.yaml',
      'docs/index.md',
      'README.md',
    ]) {
      expect(existsSync(join(app, file)), file).toBe(true);
    }
    for (const file of [
      'Chart.yaml',
      'values-dev.yaml',
      'templates/deployment.yaml',
    ]) {
      expect(existsSync(join(infra, file)), file).toBe(true);
    }
    const sha = (await command(app, 'git', 'rev-parse', 'HEAD')).trim();
    expect(readFileSync(join(infra, 'values-dev.yaml'), 'utf8')).toContain(
      sha.slice(0, 8),
    );
    const author = await command(app, 'git', 'log', '-1', '--format=%an <%ae>');
    expect(author).toMatch(/Camille Durand/i);
  });

  await test.step('the application passes its own tests and starts', async () => {
    const app = join(stack.folder, 'clone-api');
    await command(app, 'npm', 'ci', '--no-audit', '--no-fund');
    await command(app, 'npm', 'test');
    await command(app, 'npm', 'run', 'build', '--if-present');
    const server = spawn('npm', ['start'], {
      cwd: app,
      env: { ...process.env, PORT: '4471' },
      detached: true,
    });
    try {
      await expect
        .poll(
          () =>
            fetch('http://127.0.0.1:4471/health').then(
              answer => answer.status,
              () => 0,
            ),
          { timeout: 60_000 },
        )
        .toBe(200);
    } finally {
      if (server.pid) {
        process.kill(-server.pid, 'SIGKILL');
      }
    }
  });
});
