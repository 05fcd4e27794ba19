import { ciSonar } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { extendsAny } from '../../ci/catalogue';
import { lacking, onPipelines } from '../../ci/onPipelines';
import { Job, Pipeline } from '../../ci/Pipeline';
import { commandsOf, scriptOf } from '../../ci/scripts';
import { expand, givenTo } from '../../ci/variables';
import { isBuiltHere, NOTHING_BUILT } from '../../code/builtHere';
import { conforming, judge, notApplicable } from '../../outcomes';
import { get } from '../../parse/yaml';
import { Clue, Rule } from '../../Rule';

const TEMPLATES = ['.sonar:sonar-scanner', '.java:sonar'];

const COMMAND =
  /\bsonar-scanner\b|\bsonar:sonar\b|\bsonar-maven-plugin\b|\bgradlew?\b.*\ssonar(qube)?\b|\bsonarscanner\b|\bpysonar\b/;

const WAITED = /sonar\.qualitygate\.wait\s*=\s*true\b/;
const NOT_WAITED = /sonar\.qualitygate\.wait\s*=\s*false\b/;

const NONE = {
  fr: 'Aucun job n’analyse le code avec SonarQube.',
  en: 'No job analyses the code with SonarQube.',
};
const IGNORED = {
  fr: 'L’échec du job est ignoré (allow_failure).',
  en: 'The job’s failure is ignored (allow_failure).',
};
const OFF = {
  fr: 'La porte de qualité n’est pas attendue.',
  en: 'The quality gate is not waited for.',
};
const MANUAL = {
  fr: 'Le job ne part que si quelqu’un le lance.',
  en: 'The job only starts if somebody runs it.',
};

interface Analysis {
  job: Job;
  pipeline: Pipeline;
  /** Commands of the job's own, where it does not take them from the catalogue. */
  commands: readonly string[];
}

function analysesOf(pipeline: Pipeline): Analysis[] {
  return pipeline.jobs.flatMap(job => {
    if (job.hidden) return [];
    const commands = scriptOf(job)
      .flatMap(line => line.commands)
      .filter(command => COMMAND.test(command));
    return commands.length > 0 || extendsAny(job, TEMPLATES)
      ? [{ job, pipeline, commands }]
      : [];
  });
}

const clue = (
  { job }: Analysis,
  key: string,
  detail: Clue['detail'],
): Clue => ({
  file: job.file,
  at: { ...job.at, path: [...job.at.path, key] },
  value: job.name,
  detail,
});

/** Where an analysis is told not to wait for the gate. */
function switchedOff(analysis: Analysis): Clue[] {
  const { job, pipeline, commands } = analysis;
  const wait = givenTo(pipeline, job, 'SONAR_WAIT_QUALITY_GATE');
  const extra = givenTo(pipeline, job, 'SONAR_SCANNER_EXTRA_ARGS');
  const off = [
    ...wait.filter(({ text }) =>
      expand(pipeline, job, text).every(one => one.toLowerCase() === 'false'),
    ),
    ...extra.filter(({ text }) => NOT_WAITED.test(text)),
  ];
  return [
    // Not what is written there: other options may hold a token.
    ...off.map(({ file, at }) => ({ file, at, value: job.name, detail: OFF })),
    ...(commands.some(command => NOT_WAITED.test(command))
      ? [clue(analysis, 'script', OFF)]
      : []),
    ...(get(job.merged, 'allow_failure') === true
      ? [clue(analysis, 'allow_failure', IGNORED)]
      : []),
  ];
}

/** Doubts on an analysis: it may not wait, or not run. */
function doubtsOn(analysis: Analysis, waitedInFile: boolean): Clue[] {
  const { job, commands } = analysis;
  const ownCommand = commands.length > 0;
  const waits = waitedInFile || commands.some(command => WAITED.test(command));
  return [
    ...(ownCommand && !waits ? [clue(analysis, 'script', OFF)] : []),
    ...(get(job.merged, 'when') === 'manual'
      ? [clue(analysis, 'when', MANUAL)]
      : []),
  ];
}

export const ciSonarRule: Rule = {
  description: ciSonar,
  check: repository =>
    onPipelines(repository, pipelines => {
      if (!isBuiltHere(repository)) return notApplicable(NOTHING_BUILT);
      const analyses = pipelines.flatMap(analysesOf);
      if (analyses.length === 0) {
        return lacking(
          pipelines,
          pipelines.slice(0, 1).map(({ file }) => ({ file, detail: NONE })),
        );
      }
      const settings = repository.text('sonar-project.properties') ?? '';
      const waitedInFile = commandsOf(settings).some(line => WAITED.test(line));
      const outcome = judge({
        bad: analyses.flatMap(switchedOff),
        doubtful: analyses.flatMap(one => doubtsOn(one, waitedInFile)),
      });
      return outcome.verdict === 'conforming'
        ? conforming(analyses.map(one => clue(one, 'extends', undefined)))
        : outcome;
    }),
};
