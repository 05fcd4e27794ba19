import { expect } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from './support/journey';
import { picture } from './support/portal';
import { Shell } from './support/shell';
import { portalUrl, sandboxUrl } from './support/stack';
import { readTutorial, resultPattern, Step } from './support/tutorial';
import { IN_PORTAL } from './support/tutorialSteps';

const ROOT = resolve(__dirname, '../../..');

/** In the order in which they are followed: the later ones go on with the first one's project. */
const TUTORIALS = ['premier-projet', 'depots', 'gitops', 'conformite'];

/** These say in the page which of their steps the sandbox does not simulate. */
const PARTIAL = ['secrets', 'observabilite', 'mise-en-production'];

const steps = new Map(
  [...TUTORIALS, ...PARTIAL].map(name => [
    name,
    readTutorial(name, { portal: portalUrl, sandbox: sandboxUrl }),
  ]),
);

const keyOf = (tutorial: string, { id }: Step) => `${tutorial}#${id}`;

test('every step of a tutorial can be run, and nothing else is', () => {
  const all = [...steps].flatMap(([tutorial, its]) =>
    its.map(step => ({ tutorial, key: keyOf(tutorial, step), step })),
  );
  expect(
    all.filter(({ step }) => step.id === '').map(({ step }) => step.title),
    'headings without an id',
  ).toEqual([]);
  expect(
    all
      .filter(({ step }) => !step.inPortal && step.blocks.length === 0)
      .filter(
        ({ step, tutorial }) => !(step.hasLimits && PARTIAL.includes(tutorial)),
      )
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
