import { statSync, writeFileSync } from 'node:fs';
import {
  levelReached,
  rulesById,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  buildSnapshot,
  evaluate,
  HelmOutput,
  Snapshot,
} from '@cloud-pi-native/backstage-plugin-conformity-node';
import { WRITERS } from './formats';
import { HELP } from './help';
import { failingLevels, Options, readOptions, UsageError } from './options';
import { readDirectory } from './readDirectory';
import { judged } from './Result';

/** What the program does to the world. */
export interface Effects {
  version: string;
  write(text: string): void;
  fail(text: string): void;
  /** What Helm makes of the charts; nothing where there is no Helm. */
  render(snapshot: Snapshot): Promise<HelmOutput>;
}

function requireDirectory(directory: string): void {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`Ce n’est pas un dossier : ${directory}`);
  }
}

async function check(options: Options, effects: Effects): Promise<number> {
  const { directory, format, output, language, stage, failOn } = options;
  requireDirectory(directory);
  const snapshot = buildSnapshot(readDirectory(directory), {
    standalone: options.standalone,
    infrastructure: options.infrastructure,
  });
  const helm = options.helm ? await effects.render(snapshot) : undefined;
  const evaluation = evaluate(snapshot, { helm });
  const text = WRITERS[format]({
    evaluation,
    level: levelReached(evaluation.findings, rulesById),
    stage,
    language,
    version: effects.version,
  });
  if (output === undefined) {
    effects.write(text.endsWith('\n') ? text : `${text}\n`);
  } else {
    writeFileSync(output, text);
  }
  const levels = failingLevels(failOn);
  const failed = judged(evaluation).some(
    ({ finding, rule }) =>
      finding.verdict === 'not-conforming' && levels.includes(rule.level),
  );
  return failed ? 1 : 0;
}

/**
 * Runs the command.
 *
 * @returns the exit code: 0, 1 where a rule does not hold, 2 for a wrong command
 */
export async function run(args: string[], effects: Effects): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) {
      effects.write(HELP);
      return 0;
    }
    if (options.version) {
      effects.write(`${effects.version}\n`);
      return 0;
    }
    return await check(options, effects);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    effects.fail(
      error instanceof UsageError
        ? `${message}\nVoir --help.\n`
        : `Le dépôt n’a pas pu être vérifié : ${message}\n`,
    );
    return 2;
  }
}
