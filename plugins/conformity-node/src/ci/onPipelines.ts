import {
  NO_PIPELINE,
  notApplicable,
  notConforming,
  unknown,
} from '../outcomes';
import { Repository } from '../Repository';
import { Clue, Outcome } from '../Rule';
import { takenFromElsewhere } from './elsewhere';
import { Pipeline } from './Pipeline';

const UNREADABLE = {
  fr: 'Le fichier de la chaîne ne se lit pas.',
  en: 'The pipeline’s file cannot be read.',
};

const ELSEWHERE = {
  fr: 'La chaîne reprend des fichiers d’un autre dépôt, qui ne sont pas lus.',
  en: 'The pipeline takes files from another repository, which are not read.',
};

/** The verdict of a rule on the pipeline, or why it has none. */
export function onPipelines(
  repository: Repository,
  check: (pipelines: readonly Pipeline[]) => Outcome,
): Outcome {
  const { pipeline, pipelines } = repository;
  if (!pipeline) {
    return notApplicable(NO_PIPELINE);
  }
  return pipeline.documents.length === 0
    ? unknown(UNREADABLE, [
        {
          file: pipeline.file,
          at: repository.yaml.problem(pipeline.file)?.line,
        },
      ])
    : check(pipelines);
}

/** The verdict where a pipeline lacks something: it may come from elsewhere. */
export function lacking(
  pipelines: readonly Pipeline[],
  clues: readonly Clue[],
  verdict: (clues: readonly Clue[]) => Outcome = notConforming,
): Outcome {
  const elsewhere = takenFromElsewhere(pipelines);
  return elsewhere.length > 0 ? unknown(ELSEWHERE, elsewhere) : verdict(clues);
}
