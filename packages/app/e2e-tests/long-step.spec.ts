import { expect, test } from '@playwright/test';
import { expectMadeOnce } from './support/made';
import { addFault, clearFaults } from './support/platform';
import {
  fillApiForm,
  openApiTemplate,
  signIn,
  startRun,
} from './support/portal';
import { Stack } from './support/stack';

// The platform's tokens live five minutes; here 40 seconds, so that the journey
// need not wait. What is tested is that a step outlives the token it began with.
const stack = new Stack({ tokenTtlSeconds: 40 });
test.beforeAll(() => stack.start());
test.afterAll(() => stack.stop());
test.afterEach(() => clearFaults());

test('a step that outlives its token ends well while the page is open', async ({
  page,
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
