import { expect } from '@playwright/test';
import { checkAccessibility } from './support/axe';
import { test } from './support/journey';
import { expectMadeOnce } from './support/made';
import { addFault, clearFaults } from './support/platform';
import {
  fillApiForm,
  openApiTemplate,
  picture,
  signIn,
  startRun,
} from './support/portal';
import { stepAtWork } from './support/run';
import { TokenWatch } from './support/tokens';

const STEP_IDS = [
  'project',
  'appRepository',
  'infraRepository',
  'environment',
  'appFiles',
  'appPush',
  'infraFiles',
  'infraPush',
  'catalog',
];

// Long enough for each step to be seen at work, on a slow machine too; a run is
// taken up sooner than by default, so that the journey need not wait.
test.use({ stackOptions: { writeDelayMs: 2_000, staleSeconds: 5 } });
test.afterEach(() => clearFaults());

test('a run killed in the middle of each of its steps ends well, and nothing exists twice', async ({
  page,
  context,
  stack,
}) => {
  test.setTimeout(900_000);
  const tokens = new TokenWatch(context);
  await signIn(page, 'camille.durand');
  await openApiTemplate(page);
  await fillApiForm(page, { project: 'reprises' });
  const taskId = await startRun(page);

  const killed: string[] = [];
  for (const step of STEP_IDS) {
    if (await stepAtWork(taskId, step, tokens)) {
      await stack.killBackend();
      killed.push(step);
      await stack.startBackend();
    }
  }
  await expect(page.getByText('L’exécution a réussi')).toBeVisible({
    timeout: 180_000,
  });
  await picture(page, '20-run-after-kills');
  expect(killed).toEqual(STEP_IDS);
  await expectMadeOnce(stack, 'reprises');
});

test('a run that fails says why, and Reprendre continues it', async ({
  page,
  stack,
}) => {
  test.setTimeout(900_000);
  await signIn(page, 'camille.durand');
  await openApiTemplate(page);
  await fillApiForm(page, { project: 'fautes' });

  const resume = page.getByRole('button', { name: 'Reprendre' });
  const failAndResume = async (shot: string) => {
    await expect(resume).toBeVisible({ timeout: 180_000 });
    await checkAccessibility(page, 'a failed run');
    await picture(page, shot);
    await clearFaults();
  };

  await addFault({
    method: 'POST',
    path: '/repositories$',
    kind: '500',
    times: 1,
  });
  await startRun(page);
  await failAndResume('21-run-failed-repository');

  await addFault({
    path: 'environment.created',
    kind: 'provisioning',
    times: 1,
  });
  await resume.click();
  await failAndResume('22-run-failed-environment');

  await addFault({
    path: 'git-receive-pack$',
    method: 'POST',
    kind: '500',
    times: 3,
  });
  await resume.click();
  await failAndResume('23-run-failed-push');

  await addFault({
    method: 'POST',
    path: '/environments$',
    kind: 'lost-answer',
    times: 1,
  });
  await resume.click();
  await expect(page.getByText('L’exécution a réussi')).toBeVisible({
    timeout: 180_000,
  });
  await expectMadeOnce(stack, 'fautes');
});
