import { ciValid } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { takenFromElsewhere } from '../../ci/elsewhere';
import { Pipeline } from '../../ci/Pipeline';
import { undeclaredNames, undeclaredStages } from '../../ci/undeclared';
import {
  conforming,
  NO_PIPELINE,
  notApplicable,
  notConforming,
  unknown,
} from '../../outcomes';
import { get } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';

const SYNTAX = { fr: 'Erreur de syntaxe YAML', en: 'YAML syntax error' };
const NO_JOB = {
  fr: 'Le fichier ne déclare aucun job.',
  en: 'The file declares no job.',
};
const MISSING = {
  fr: 'Le fichier inclus n’existe pas.',
  en: 'The file that is included does not exist.',
};
const NOT_READ_WHOLE = {
  fr: 'Le dépôt n’a pas été lu en entier : ce fichier existe peut-être.',
  en: 'The repository was not read whole: this file may exist.',
};

function unreadable({ yaml }: Repository, { files }: Pipeline): Clue[] {
  return files.flatMap(file => {
    const problem = yaml.problem(file);
    return problem ? [{ file, at: problem.line, detail: SYNTAX }] : [];
  });
}

const missingFiles = ({ missing }: Pipeline): Clue[] =>
  missing
    .filter(({ conditional }) => !conditional)
    .map(({ file, at, path }) => ({ file, at, value: path, detail: MISSING }));

/** What the jobs of a pipeline that was read whole get wrong. */
function wrongJobs(pipeline: Pipeline): Clue[] {
  // What comes from elsewhere may declare any name, but no stage: the list of the
  // repository's own files is the one that counts.
  const open =
    takenFromElsewhere([pipeline]).length > 0 ||
    pipeline.includes.some(({ kind }) => kind === 'template');
  const listed = pipeline.documents.some(
    ({ map }) => get(map, 'stages') !== undefined,
  );
  const isEmpty = !open && pipeline.jobs.every(({ hidden }) => hidden);
  return [
    ...(listed || !open ? undeclaredStages(pipeline) : []),
    ...(open ? [] : undeclaredNames(pipeline)),
    ...(isEmpty ? [{ file: pipeline.file, detail: NO_JOB }] : []),
  ];
}

export const ciValidRule: Rule = {
  description: ciValid,
  check: repository => {
    const { pipelines, snapshot } = repository;
    if (pipelines.length === 0) return notApplicable(NO_PIPELINE);
    const broken = pipelines.flatMap(one => unreadable(repository, one));
    const missing = pipelines.flatMap(missingFiles);
    if (
      broken.length === 0 &&
      missing.length > 0 &&
      snapshot.limits.length > 0
    ) {
      return unknown(NOT_READ_WHOLE, missing);
    }
    const files = [...broken, ...missing];
    const bad = files.length > 0 ? files : pipelines.flatMap(wrongJobs);
    return bad.length > 0 ? notConforming(bad) : conforming();
  },
};
