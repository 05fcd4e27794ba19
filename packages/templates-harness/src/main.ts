import { inspect, parseArgs } from 'node:util';
import { build } from './build/build';
import { NotHere } from './build/NotHere';
import { check, Verdict } from './check';
import { composeAll } from './compose/composed';
import { writeLock } from './lock/npm';
import { produce, Product } from './produce';
import { startSandbox } from './sandbox';
import { startScaffolder } from './scaffolder';
import { casesOf, TEMPLATES } from './templates';
import { Template } from './templates/Template';
import { TOLERATED } from './tolerated';

const { values: options } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    build: { type: 'boolean', default: true },
    only: { type: 'string' },
    compose: { type: 'boolean', default: false },
    lock: { type: 'boolean', default: false },
  },
  allowNegative: true,
});

const say = (text: string) => process.stdout.write(`${text}\n`);

/** What one template came to. */
interface Result {
  combinations: number;
  built: number;
  failures: number;
  tolerated: string[];
  charts: Verdict['charts'][];
  notDone: string[];
}

const textOf = (error: unknown) =>
  error instanceof Error ? error.message : inspect(error);

/** Builds the default, and the last that holds every hostile text. */
async function buildSome(products: Product[], result: Result): Promise<void> {
  const hostile = products.find(
    ({ case: { choices } }) => choices.description === 'hostile',
  );
  for (const product of [products[0], hostile]) {
    if (!product) continue;
    const name = `${product.case.template.name} ${product.case.name}`;
    try {
      const weaker = await build(product);
      result.built += 1;
      if (weaker)
        result.notDone.push(`${product.case.template.name}: ${weaker}`);
      say(`${name}: built, tested, started, stopped`);
    } catch (error) {
      if (error instanceof NotHere) {
        result.notDone.push(`${name} was not built: ${error.message}`);
      } else {
        result.failures += 1;
        say(`${name}: FAILED to build: ${textOf(error)}`);
      }
    }
  }
}

async function runTemplate(
  template: Template,
  run: (one: ReturnType<typeof casesOf>[number]) => Promise<Product>,
): Promise<Result> {
  const cases = casesOf(template);
  const result: Result = {
    combinations: cases.length,
    built: 0,
    failures: 0,
    tolerated: [],
    charts: [],
    notDone: [],
  };
  const runs = await Promise.all(
    cases.map(one => run(one).catch(error => textOf(error))),
  );
  const products = runs.filter(made => typeof made !== 'string');
  const reference = products.find(({ case: { name } }) => name === 'default');
  for (const [index, made] of runs.entries()) {
    const name = `${template.name} ${cases[index].name}`;
    const verdict =
      typeof made === 'string' || !reference
        ? { problems: [String(made)], tolerated: [], charts: undefined }
        : await check(made, reference, options);
    result.tolerated.push(...verdict.tolerated);
    if (verdict.charts) result.charts.push(verdict.charts);
    if (verdict.problems.length > 0) result.failures += 1;
    say(
      verdict.problems.length > 0
        ? `${name}: FAILED\n  ${verdict.problems.join('\n  ')}`
        : `${name}: conforming`,
    );
  }
  if (options.build && reference && template.toolchain)
    await buildSome(products, result);
  if (!options.build) result.notDone.push('nothing was built (--no-build)');
  return result;
}

function summarize(results: Result[]): void {
  const sum = (of: (result: Result) => number) =>
    results.map(of).reduce((all, one) => all + one, 0);
  const tolerated = new Set(results.flatMap(result => result.tolerated));
  const charts = results.flatMap(result => result.charts);
  say('');
  for (const rule of [...tolerated].sort()) {
    say(`tolerated: ${rule}: ${TOLERATED[rule]}`);
  }
  if (charts.includes('read')) {
    say(
      'not done: charts were read by the conformity engine, not rendered: there is no Helm here',
    );
  } else if (charts.length > 0) {
    say('charts were rendered by Helm');
  }
  say('not done: images were not built, nothing was deployed');
  for (const reason of new Set(results.flatMap(one => one.notDone))) {
    say(`not done: ${reason}`);
  }
  say(
    `templates: ${results.length}, combinations run: ${sum(one => one.combinations)}, applications built and started: ${sum(one => one.built)}, failures: ${sum(one => one.failures)}${options.update ? ', golden files written' : ''}`,
  );
  process.exitCode = sum(one => one.failures) > 0 ? 1 : 0;
}

/** Runs a template on a platform of its own: clusters have room for so many environments. */
async function runAlone(template: Template): Promise<Result> {
  const sandbox = await startSandbox();
  try {
    const scaffolder = await startScaffolder(
      sandbox,
      // Some prepare what others start from.
      (template.prepare ? TEMPLATES : [template]).map(({ path }) => path),
    );
    const result = await runTemplate(template, one =>
      produce(one, scaffolder, sandbox),
    );
    await scaffolder.stop();
    return result;
  } finally {
    sandbox.stop();
  }
}

async function main(): Promise<void> {
  if (options.compose) {
    say(`composed: ${(await composeAll()).join(', ')}`);
    return;
  }
  const templates = TEMPLATES.filter(
    ({ name }) => !options.only || options.only === name,
  );
  if (templates.length === 0) {
    throw new Error(`no template is named ${options.only}`);
  }
  if (options.lock) {
    for (const { name } of templates) {
      if (await writeLock(name)) say(`locked: ${name}`);
    }
    return;
  }
  const results: Result[] = [];
  for (const template of templates) results.push(await runAlone(template));
  summarize(results);
}

main().then(
  // Some of Backstage's timers would keep the process for a while.
  () => process.exit(),
  error => {
    process.stderr.write(`templates: ${textOf(error)}\n`);
    process.exit(2);
  },
);
