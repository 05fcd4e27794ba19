import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { test } from './support/journey';
import {
  fillApiForm,
  openApiTemplate,
  signIn,
  startRun,
} from './support/portal';
import { clone, command } from './support/platform';
import { readEvents } from './support/run';
import { portalUrl } from './support/stack';
import { tablesHolding } from './support/rows';
import { TokenWatch, filesBelow, secretsIn } from './support/tokens';

/** What somebody types into a form as the token of their private repository. */
const CANARY = `canari-${randomUUID()}`;

test('no secret of a run is kept in clear or reaches anybody else', async ({
  page,
  context,
  browser,
  stack,
}) => {
  const tokens = new TokenWatch(context);
  await signIn(page, 'camille.durand');
  await openApiTemplate(page);
  await fillApiForm(page, {
    project: 'canaris',
    onRepositories: async () => {
      await page.getByLabel(/Source du dépôt applicatif/).click();
      await page.getByRole('option', { name: /dépôt externe/ }).click();
      await page
        .getByLabel(/Adresse du dépôt externe/)
        .fill('https://forge.invalid/equipe/canaris.git');
      await page.getByLabel('Ce dépôt est privé').check();
      await page.getByLabel(/Jeton de lecture/).fill(CANARY);
    },
  });
  const taskId = await startRun(page);
  await expect(page.getByText('L’exécution a réussi')).toBeVisible({
    timeout: 180_000,
  });
  await tokens.addCookies(context);
  const seen = [...tokens.platform.values()].join(', ');
  expect(seen).toContain('consoleToken');
  expect(seen).toContain('gitlabToken');
  expect(seen).toContain('cookie oidc-refresh-token');

  const secrets = () => [
    ...tokens.platform,
    [tokens.portal, 'portal token'] as const,
    [CANARY, 'secret of the form'] as const,
  ];

  await test.step('nor in the event record', async () => {
    const own = await readEvents(taskId, tokens.portal);
    expect(own.status).toBe(200);
    for (const [secret, where] of secrets()) {
      expect(own.text.includes(secret), where).toBe(false);
    }
  });

  await test.step('nor in a page of another user', async () => {
    const other = await browser.newContext({ locale: 'fr-FR' });
    const stranger = new TokenWatch(other);
    const bodies: string[] = [];
    other.on('response', async response => {
      bodies.push(await response.text().catch(() => ''));
    });
    const theirs = await other.newPage();
    await signIn(theirs, 'lou.bernard');
    for (const path of [
      `/create/tasks/${taskId}`,
      '/create/tasks',
      '/catalog/default/component/canaris-api',
      '/',
    ]) {
      await theirs.goto(`${portalUrl}${path}`);
      await theirs.waitForLoadState('networkidle');
    }
    // The browser drops the body of an answer when the page goes on.
    await expect(async () => {
      await theirs.reload();
      expect(stranger.portal).not.toBe('');
    }).toPass({ timeout: 60_000 });
    const refused = await readEvents(taskId, stranger.portal);
    expect(refused.status).toBeGreaterThanOrEqual(403);
    const all = bodies.join('\n');
    for (const [secret, where] of secrets()) {
      expect(all.includes(secret), where).toBe(false);
    }
    await other.close();
  });

  await test.step('nor in databases, workspaces and logs', async () => {
    const files = ['database', 'workspaces', 'kept-workspaces']
      .flatMap(folder => filesBelow(join(stack.folder, folder)))
      .concat(stack.logFile);
    expect(files.length).toBeGreaterThan(5);
    expect(files.flatMap(file => secretsIn(file, tokens.platform))).toEqual([]);
    expect(secretsIn(stack.logFile, new Map(secrets()))).toEqual([]);
    const kept = files.filter(file => /workspaces/.test(file));
    const canary = new Map([[CANARY, 'secret of the form']]);
    expect(kept.flatMap(file => secretsIn(file, canary))).toEqual([]);
    // Backstage keeps a form's secret in its task while the run is open, and no longer.
    const held = files
      .filter(file => file.endsWith('.sqlite'))
      .flatMap(file => tablesHolding(file, CANARY));
    expect(held).toEqual([]);
    expect(
      files.filter(file => file.endsWith('scaffolder.sqlite')),
    ).toHaveLength(1);
  });

  await test.step('nor in what Git keeps', async () => {
    const folder = join(stack.folder, 'clone-canaris');
    await clone('canaris', 'api-infra', folder);
    const history = await command(folder, 'git', 'log', '--all', '-p');
    expect(history).toContain('Chart.yaml');
    for (const [secret, where] of secrets()) {
      expect(history.includes(secret), where).toBe(false);
    }
  });
});
