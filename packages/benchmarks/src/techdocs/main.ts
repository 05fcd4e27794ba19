import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { startChild, stopChild } from '../lib/children';
import { callsTo } from '../lib/rpc';
import { buildGenerator } from './build';
import { writeCorpus } from './corpus';
import { mkdocsSeconds } from './mkdocs';
import { readableMilliseconds } from './readable';

const environmentSchema = z.object({
  BENCH_PAGES: z.coerce.number().int().min(1).default(500),
  BENCH_BUILDS: z.coerce.number().int().min(1).default(3),
  BENCH_CLICKS: z.coerce.number().int().min(0).default(10),
});

const buildSchema = z.object({
  pages: z.number(),
  seconds: z.number(),
  warnings: z.number(),
  peakMb: z.number(),
});

type Generator = ReturnType<typeof buildGenerator>;

const say = (text: string) => process.stderr.write(`bench: ${text}\n`);
const round = (value: number, digits = 1) => Number(value.toFixed(digits));
const medianOf = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

/** Builds a folder twice in a process of its own: with nothing remembered, then again. */
async function coldAndWarm(
  { entry, library }: Generator,
  inputDir: string,
  outputDir: string,
) {
  const child = startChild(entry, [library], { NODE_ENV: 'production' });
  try {
    const call = callsTo(child);
    const build = () => {
      rmSync(outputDir, { recursive: true, force: true });
      return call(buildSchema, 'build', { inputDir, outputDir });
    };
    const cold = await build();
    const warm = await build();
    say(
      `${cold.pages} pages, ${cold.warnings} warnings: ${round(cold.pages / cold.seconds)}/s cold, ${round(warm.pages / warm.seconds)}/s warm, ${round(warm.peakMb, 0)} MB more than before`,
    );
    return { cold, warm };
  } finally {
    await stopChild(child);
  }
}

async function run() {
  const environment = environmentSchema.parse(process.env);
  const folder = mkdtempSync(join(tmpdir(), 'portal-techdocs-'));
  try {
    const corpus = join(folder, 'corpus');
    const site = join(folder, 'site');
    writeCorpus(corpus, environment.BENCH_PAGES);
    const generator = buildGenerator();
    const builds = [];
    const others = [];
    // In turn, so that what else the machine does slows both.
    for (let time = 0; time < environment.BENCH_BUILDS; time += 1) {
      builds.push(await coldAndWarm(generator, corpus, site));
      const seconds = await mkdocsSeconds(corpus, join(folder, 'other'));
      if (seconds !== null) {
        others.push(seconds);
        say(`MkDocs: ${round(environment.BENCH_PAGES / seconds)}/s`);
      }
    }
    const cold = medianOf(builds.map(each => each.cold.seconds));
    const warm = medianOf(builds.map(each => each.warm.seconds));
    const mkdocs = others.length > 0 ? medianOf(others) : null;
    const pages = builds[0]?.cold.pages ?? 0;
    const own = resolve('docs');
    const portal = existsSync(join(own, 'mkdocs.yml'))
      ? await coldAndWarm(generator, own, site)
      : undefined;
    const clicks = environment.BENCH_CLICKS;
    const readable = clicks > 0 ? await readableMilliseconds(clicks) : null;
    if (readable) say(`readable after ${readable.map(ms => round(ms, 0))} ms`);
    return {
      pages,
      pagesPerSecond: round(pages / cold),
      warmPagesPerSecond: round(pages / warm),
      ratioToMkdocs: mkdocs === null ? null : round(mkdocs / cold),
      warmRatioToMkdocs: mkdocs === null ? null : round(mkdocs / warm),
      peakMemoryMb: round(Math.max(...builds.map(b => b.warm.peakMb)), 0),
      portal: portal && {
        pages: portal.cold.pages,
        pagesPerSecond: round(portal.cold.pages / portal.cold.seconds),
        warmPagesPerSecond: round(portal.warm.pages / portal.warm.seconds),
      },
      readableMs: readable && round(medianOf(readable), 0),
      slowestReadableMs: readable && round(Math.max(...readable), 0),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

run().then(
  figures => process.stdout.write(`${JSON.stringify(figures)}\n`),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  },
);
