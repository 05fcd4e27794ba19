import { expect } from '@playwright/test';
import { join } from 'node:path';
import { test } from './support/journey';
import {
  fillApiForm,
  openApiTemplate,
  signIn,
  startRun,
} from './support/portal';
import { readEvents } from './support/run';
import { portalUrl } from './support/stack';
import { TokenWatch, filesBelow, secretsIn } from './support/tokens';

test('no token of a run is kept in clear or reaches anybody else', async ({
  page,
  context,
  browser,
  stack,
}) => {
  const tokens = new TokenWatch(context);
  await signIn(page, 'camille.durand');
  await openApiTemplate(page);
  await fillApiForm(page, { project: 'canaris' });
  const taskId = await startRun(page);
  await expect(page.getByText('L’exécution a réussi')).toBeVisible({
    timeout: 180_000,
  });
  await tokens.addCookies(context);
  const seen = [...tokens.platform.values()].join(', ');
  expect(seen).toContain('consoleToken');
  expect(seen).toContain('gitlabToken');
  expect(seen).toContain('cookie oidc-refresh-token');

  await test.step('nor in the event record', async () => {
    const own = await readEvents(taskId, tokens.portal);
    expect(own.status).toBe(200);
    for (const [secret, where] of [
      ...tokens.platform,
      [tokens.portal, 'portal token'] as const,
    ]) {
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
    for (const [secret, where] of [
      ...tokens.platform,
      [tokens.portal, 'portal token'] as const,
    ]) {
      expect(all.includes(secret), where).toBe(false);
    }
    await other.close();
  });

  await test.step('nor in databases, kept workspaces and logs', async () => {
    const files = ['database', 'workspaces', 'kept-workspaces']
      .flatMap(folder => filesBelow(join(stack.folder, folder)))
      .concat(stack.logFile);
    expect(files.length).toBeGreaterThan(5);
    expect(files.flatMap(file => secretsIn(file, tokens.platform))).toEqual([]);
    const log = new Map([[tokens.portal, 'portal token']]);
    expect(secretsIn(stack.logFile, log)).toEqual([]);
  });
});
