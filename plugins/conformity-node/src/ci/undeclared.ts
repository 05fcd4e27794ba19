import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { asList, asMap, asText, get } from '../parse/yaml';
import { Clue } from '../Rule';
import { CATALOGUE_TEMPLATES, isCatalogueName } from './catalogue';
import { listOf } from './gather';
import { Job, Pipeline } from './Pipeline';

/** Stages that every pipeline has. */
const ALWAYS = ['.pre', '.post'];

/** A stage that a template of the catalogue sets by itself. */
const STAGE_OF_TEMPLATE = new Map([['.npm:build-publish', 'package-app']]);

const STAGE = {
  fr: 'L’étape n’est pas déclarée sous stages.',
  en: 'The stage is not declared under stages.',
};
const TEMPLATE = {
  fr: 'Le modèle n’est déclaré nulle part.',
  en: 'The template is declared nowhere.',
};
const JOB = {
  fr: 'Le job n’est déclaré nulle part.',
  en: 'The job is declared nowhere.',
};

// Inputs of an included file are only known to GitLab.
const isInput = (text: string) => text.includes('$[[');

const clue = (job: Job, key: string, value: string, detail: Localized) => ({
  file: job.file,
  at: { ...job.at, path: [...job.at.path, key] },
  value: `${job.name} > ${key}: ${value}`,
  detail,
});

/** The stage of a job; undefined where only a template from elsewhere tells. */
function stageOf(job: Job, names: ReadonlySet<string>): string | undefined {
  const own = asText(get(job.merged, 'stage'));
  if (own !== undefined) return own;
  const foreign = job.extends.filter(name => !names.has(name));
  return foreign.length === 0
    ? job.stage
    : foreign.flatMap(name => STAGE_OF_TEMPLATE.get(name) ?? [])[0];
}

/** Stages that jobs are in and that the pipeline does not have. */
export function undeclaredStages({ jobs, stages }: Pipeline): Clue[] {
  const names = new Set(jobs.map(({ name }) => name));
  return jobs.flatMap(job => {
    const stage = job.hidden ? undefined : stageOf(job, names);
    return stage === undefined ||
      isInput(stage) ||
      [...ALWAYS, ...stages].includes(stage)
      ? []
      : [clue(job, 'stage', stage, STAGE)];
  });
}

const extendedBy = (job: Job): string[] =>
  listOf(get(job.own, 'extends')).flatMap(one => asText(one) ?? []);

function neededBy(job: Job): string[] {
  return asList(get(job.merged, 'needs')).flatMap(need => {
    const map = asMap(need);
    const maybe =
      get(map, 'optional') === true ||
      get(map, 'project') !== undefined ||
      get(map, 'pipeline') !== undefined;
    return maybe ? [] : (asText(need) ?? asText(get(map, 'job')) ?? []);
  });
}

/** Templates and jobs that jobs name and that neither the repository nor the catalogue has. */
export function undeclaredNames({ jobs }: Pipeline): Clue[] {
  const names = new Set(jobs.map(({ name }) => name));
  const isTemplate = (name: string) =>
    names.has(name) || CATALOGUE_TEMPLATES.has(name) || isCatalogueName(name);
  return jobs.flatMap(job => [
    ...extendedBy(job)
      .filter(name => !isTemplate(name) && !isInput(name))
      .map(name => clue(job, 'extends', name, TEMPLATE)),
    ...(job.hidden ? [] : neededBy(job))
      .filter(name => !names.has(name) && !isInput(name))
      .map(name => clue(job, 'needs', name, JOB)),
  ]);
}
