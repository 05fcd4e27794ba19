import { ciReadSecret } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { extendsAny, isCatalogueName } from '../../ci/catalogue';
import { lacking, onPipelines } from '../../ci/onPipelines';
import { Job, Pipeline } from '../../ci/Pipeline';
import { conforming, notConforming, warning } from '../../outcomes';
import { get } from '../../parse/yaml';
import { Clue, Outcome, Rule } from '../../Rule';

const READ_SECRET = '.vault:read_secret';

const NOBODY = {
  fr: 'Aucun job n’étend .vault:read_secret.',
  en: 'No job extends .vault:read_secret.',
};
const TOO_LATE = {
  fr: 'Cette étape n’est pas la première de stages.',
  en: 'This stage is not the first one of stages.',
};
const NO_STAGE = {
  fr: 'Le job ne dit pas son étape : écrivez stage: read-secret.',
  en: 'The job does not tell its stage: write stage: read-secret.',
};

const stageClue = (job: Job, value: string, detail: Clue['detail']): Clue => ({
  file: job.file,
  at: { ...job.at, path: [...job.at.path, 'stage'] },
  value,
  detail,
});

/** True for a pipeline whose jobs run something here, rather than start others. */
const runsJobs = ({ jobs }: Pipeline) =>
  jobs.some(({ hidden, merged }) => !hidden && !get(merged, 'trigger'));

const usesCatalogue = ({ jobs }: Pipeline) =>
  jobs.some(job => !job.hidden && job.extends.some(isCatalogueName));

function inOnePipeline(pipeline: Pipeline): Outcome {
  const readers = pipeline.jobs.filter(
    job => !job.hidden && extendsAny(job, [READ_SECRET]),
  );
  const first = ['.pre', pipeline.stages[0]];
  const untold = readers.filter(({ merged }) => !get(merged, 'stage'));
  if (readers.length === 0) {
    return lacking([pipeline], [{ file: pipeline.file, detail: NOBODY }]);
  }
  const [reader] = readers.filter(({ stage }) => first.includes(stage));
  if (reader) {
    return conforming([stageClue(reader, reader.name, undefined)]);
  }
  return untold.length > 0
    ? warning(untold.map(job => stageClue(job, job.name, NO_STAGE)))
    : notConforming(
        readers.map(job =>
          stageClue(job, `${job.name}: ${job.stage}`, TOO_LATE),
        ),
      );
}

const WORST = ['not-conforming', 'unknown', 'warning', 'conforming'] as const;

export const ciReadSecretRule: Rule = {
  description: ciReadSecret,
  check: repository =>
    onPipelines(repository, pipelines => {
      // A child pipeline gets no variable of its parent's jobs: it reads its own,
      // if it has any use for them; a parent may only start others.
      const [main, ...children] = pipelines;
      const asked = [
        ...(main && (runsJobs(main) || children.length === 0) ? [main] : []),
        ...children.filter(usesCatalogue),
      ];
      const outcomes = asked.map(inOnePipeline);
      return (
        WORST.flatMap(verdict =>
          outcomes.filter(one => one.verdict === verdict),
        )[0] ??
        lacking(
          pipelines,
          pipelines.map(({ file }) => ({ file, detail: NOBODY })),
        )
      );
    }),
};
