import { expect as soon, Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from './support/journey';
import { clone, command } from './support/platform';
import {
  fillApiForm,
  openApiTemplate,
  picture,
  signIn,
  startRun,
} from './support/portal';
import { portalUrl, sandboxUrl, Stack } from './support/stack';
import { TokenWatch } from './support/tokens';

const expect = soon.configure({ timeout: 60_000 });

const PROJECT = 'documente';

const AUTHOR = ['-c', 'user.name=Lou Bernard', '-c', 'user.email=lou@x.test'];

/** Somebody else of the project adds a page, from their own machine. */
async function pushPage(stack: Stack, name: string, content: string) {
  const folder = join(stack.folder, 'clone-documented');
  await clone('littoral', 'api', folder);
  writeFileSync(join(folder, 'docs', `${name}.md`), content);
  await command(folder, 'git', 'add', 'docs');
  await command(folder, 'git', ...AUTHOR, 'commit', '-m', 'Ajoute une page');
  await command(folder, 'git', 'push', 'origin', 'main');
}

const openDocument = async (page: Page, path: string, title: string) => {
  await page.goto(`${portalUrl}/docs/default/component/${path}`);
  await expect(
    page.getByRole('heading', { level: 1, name: title }),
  ).toBeVisible();
};

test('documentation of applications is built before anybody opens it, and when it is pushed', async ({
  page,
  context,
  stack,
}) => {
  const tokens = new TokenWatch(context);
  /** What is built of a page: asking for it builds nothing, as opening the reader does. */
  const builtPage = async (path: string) => {
    const answer = await fetch(
      `${portalUrl}/api/techdocs/static/docs/default/component/${path}index.html`,
      { headers: { authorization: `Bearer ${tokens.portal}` } },
    );
    expect([200, 404]).toContain(answer.status);
    return answer.ok ? answer.text() : '';
  };

  await test.step('at start', async () => {
    await signIn(page, 'camille.durand');
    // The portal's token is seen when a session is taken up again.
    await page.reload();
    await expect.poll(() => tokens.portal).not.toBe('');
    for (const name of ['documentation', 'littoral-api']) {
      await expect
        .poll(() => builtPage(`${name}/`), { timeout: 120_000 })
        .toContain('<article');
    }
  });

  await test.step('a page is pushed', () =>
    pushPage(stack, 'astreinte', '# Astreinte\n\nLou répond la nuit.\n'));

  await test.step('of what a template has just made', async () => {
    await openApiTemplate(page);
    await fillApiForm(page, { project: PROJECT });
    await startRun(page);
    await expect(page.getByText('L’exécution a réussi')).toBeVisible({
      timeout: 180_000,
    });
    await expect
      .poll(() => builtPage(`${PROJECT}-api/`), { timeout: 90_000 })
      .toContain('<article');
    await openDocument(page, `${PROJECT}-api`, `${PROJECT} / api`);
    await expect(
      page.getByText(/^Dernière modification le .*, par Camille DURAND$/),
    ).toBeVisible();
    await picture(page, 'documents-made');
  });

  await test.step('with what was pushed, by whom it was', async () => {
    // TechDocs looks at one document once a minute at most.
    await expect
      .poll(() => builtPage('littoral-api/astreinte/'), { timeout: 120_000 })
      .toContain('Lou répond la nuit.');
    await openDocument(page, 'littoral-api/astreinte', 'Astreinte');
    await expect(
      page.getByText(/^Dernière modification le .*, par Lou Bernard$/),
    ).toBeVisible();
    await expect(
      page.getByRole('link', { name: 'Voir la source de cette page' }),
    ).toHaveAttribute(
      'href',
      `${sandboxUrl}/forge-mi/projects/littoral/api/-/blob/HEAD/docs/astreinte.md`,
    );
    await picture(page, 'documents-pushed');
  });
});
