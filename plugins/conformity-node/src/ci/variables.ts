import { Pointer } from '../parse/positions';
import {
  asList,
  asMap,
  asText,
  at as valueAt,
  get,
  Yaml,
  YamlMap,
} from '../parse/yaml';
import { listOf } from './gather';
import { Job, Pipeline } from './Pipeline';
import { variableText } from './readPipeline';

/** A text that a variable may have, and where it is given. */
export interface Given {
  text: string;
  file: string;
  at: Pointer;
}

// What a hostile file may cost: more texts, or longer ones, are not tried.
const MAX_TEXTS = 20;
const MAX_LENGTH = 2000;
const MAX_DEPTH = 10;

/** The variable of a `variables` key beside others, as a text. */
function variableOf(holder: Yaml | undefined, name: string) {
  const value = get(asMap(get(asMap(holder), 'variables')), name);
  return value === undefined ? undefined : variableText(value);
}

const ownVariable = (job: Job, name: string) => variableOf(job.merged, name);

/** What a job gives to a variable: under its rules, in its matrix, or always. */
function inJob(job: Job, name: string): Given[] {
  const placed = (text: string, ...path: (string | number)[]): Given => ({
    text,
    file: job.file,
    at: { ...job.at, path: [...job.at.path, ...path] },
  });
  const rules = asList(get(job.merged, 'rules')).flatMap((rule, index) => {
    const text = variableOf(rule, name);
    return text === undefined ? [] : [placed(text, 'rules', index)];
  });
  const matrix = asList(valueAt(job.merged, ['parallel', 'matrix'])).flatMap(
    (row, index) =>
      listOf(get(asMap(row), name)).flatMap(one => {
        const text = asText(one);
        return text === undefined
          ? []
          : [placed(text, 'parallel', 'matrix', index)];
      }),
  );
  const own = ownVariable(job, name);
  return [
    ...rules,
    ...matrix,
    ...(own === undefined ? [] : [placed(own, 'variables', name)]),
  ];
}

/** What a pipeline gives to a variable: under its rules, and to all its jobs. */
function inPipeline({ documents }: Pipeline, name: string): Given[] {
  return documents.flatMap(({ file, document, map }) => {
    const holders: [YamlMap | Yaml, Pointer['path']][] = [
      ...asList(valueAt(map, ['workflow', 'rules'])).map(
        (rule, index): (typeof holders)[number] => [
          rule,
          ['workflow', 'rules', index],
        ],
      ),
      [map, []],
    ];
    return holders.flatMap(([holder, path]) => {
      const text = variableOf(holder, name);
      return text === undefined
        ? []
        : [
            {
              text,
              file,
              at: { document, path: [...path, 'variables', name] },
            },
          ];
    });
  });
}

/**
 * The texts that a variable may have in a job. None where no file gives it: it
 * may be set in GitLab, or by another job.
 */
export function givenTo(pipeline: Pipeline, job: Job, name: string): Given[] {
  const own = inJob(job, name);
  return ownVariable(job, name) === undefined
    ? [...own, ...inPipeline(pipeline, name)]
    : own;
}

/** Puts in the first variable that a file gives; the text itself where there is none. */
function putOne(pipeline: Pipeline, job: Job, text: string): string[] {
  for (const [, name = ''] of text.matchAll(/\$\{?(\w+)/g)) {
    const given = givenTo(pipeline, job, name).slice(0, MAX_TEXTS);
    if (given.length === 0) continue;
    const use = new RegExp(
      `\\$(?:${name}\\b|\\{${name}(?::?[-+?=][^}]*)?\\})`,
      'g',
    );
    return given.map(one => {
      const put = text.replace(use, () => one.text);
      return put.length > MAX_LENGTH ? text : put;
    });
  }
  return [text];
}

/**
 * The texts that a text may become once the variables of the files are put in;
 * those that GitLab gives (`CI_…`) stay.
 */
export function expand(pipeline: Pipeline, job: Job, text: string): string[] {
  let texts = [text];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const next = texts
      .flatMap(one => putOne(pipeline, job, one))
      .slice(0, MAX_TEXTS);
    if (next.join('\0') === texts.join('\0')) break;
    texts = next;
  }
  return [...new Set(texts)];
}
