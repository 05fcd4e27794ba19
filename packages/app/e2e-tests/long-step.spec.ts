import { expect } from '@playwright/test';
import { test } from './support/journey';
import { expectMadeOnce } from './support/made';
import { addFault, clearFaults } from './support/platform';
import {
  fillApiForm,
  openApiTemplate,
  signIn,
  startRun,
} from './support/portal';

// The platform's tokens live five minutes; here 40 seconds, so that the journey
// need not wait. What is tested is that a step outlives the token it began with.
test.use({ stackOptions: { tokenTtlSeconds: 40 } });
test.afterEach(() => clearFaults());

test('a step that outlives its token ends well while the page is open', async ({
  page,
  stack,
}) => {
  test.setTimeout(900_000);
  await signIn(page, 'camille.durand');
  await openApiTemplate(page);
  await fillApiForm(page, { project: 'lenteur' });
  await addFault({
    path: 'environment.created',
    kind: 'slow-provisioning',
    delayMs: 65_000,
    times: 1,
  });
  await startRun(page);
  await expect(page.getByText('L’exécution a réussi')).toBeVisible({
    timeout: 300_000,
  });
  await expectMadeOnce(stack, 'lenteur');
});
