import { Pointer } from '../parse/positions';
import { asText, get } from '../parse/yaml';
import { listOf } from './gather';
import { Job } from './Pipeline';

const SCRIPTS = ['before_script', 'script', 'after_script'] as const;

/** A line that a job runs. */
export interface ScriptLine {
  text: string;
  /** See {@link commandsOf}. */
  commands: readonly string[];
  job: Job;
  at: Pointer;
}

/** More of one command is not read. */
const MAX_COMMAND = 4000;

/** The commands of a script, comments left out, a continued line in one. */
export const commandsOf = (text: string): string[] =>
  text
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .map(line => line.trim().slice(0, MAX_COMMAND))
    .filter(line => line !== '' && !line.startsWith('#'));

// A reference is put as several lines: the index that counts is the written one.
function pointerOf(job: Job, key: string, text: string): Pointer {
  const index = listOf(get(job.own, key)).indexOf(text);
  return {
    ...job.at,
    path: [...job.at.path, key, ...(index < 0 ? [] : [index])],
  };
}

function readScript(job: Job): ScriptLine[] {
  return SCRIPTS.flatMap(key =>
    listOf(get(job.merged, key)).flatMap(line => {
      const text = asText(line);
      return text === undefined
        ? []
        : [
            {
              text,
              commands: commandsOf(text),
              job,
              at: pointerOf(job, key, text),
            },
          ];
    }),
  );
}

const read = new WeakMap<Job, readonly ScriptLine[]>();

/** The lines that a job runs, one command or block of commands each. */
export function scriptOf(job: Job): readonly ScriptLine[] {
  const lines = read.get(job) ?? readScript(job);
  read.set(job, lines);
  return lines;
}
