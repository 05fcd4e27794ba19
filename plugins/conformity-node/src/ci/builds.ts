import { extendsAny } from './catalogue';
import { Job, Pipeline } from './Pipeline';
import { scriptOf } from './scripts';
import { Given, givenTo } from './variables';

/** Names of images that a job pushes, as they are written. */
export interface Pushed extends Given {
  /** Whole references, or tags alone. */
  holds: 'references' | 'tag';
  job: Job;
  pipeline: Pipeline;
}

/** A job that builds images. */
export interface Build {
  job: Job;
  pipeline: Pipeline;
  /** Empty where no file says under which names. */
  pushed: readonly Pushed[];
}

const KANIKO_LIST = '.kaniko:build-push';
const KANIKO = '.kaniko:simple-build-push';
const BUILDKIT = '.buildkit:build-push';

/** What the catalogue pushes where a job says nothing. */
const KANIKO_DEFAULT =
  '$CI_PROJECT_NAME:$CI_COMMIT_BRANCH $CI_PROJECT_NAME:$CI_COMMIT_SHORT_SHA $CI_PROJECT_NAME:latest';

/** Commands that push an image, and the reference that each of them names. */
const PUSHES = [
  /\s--destination[= ]["']?([^\s"']+)/g,
  /\b(?:docker|podman|buildah)\s+push\s+(?:-\S+\s+)*["']?([^\s"'-][^\s"']*)/g,
  /\btype=(?:image|registry)\S*?,name=["']?([^\s"',]+)/g,
  /\bskopeo\s+copy\s.*\sdocker:\/\/([^\s"']+)/g,
];

function inScript(pipeline: Pipeline, job: Job): Pushed[] {
  return scriptOf(job).flatMap(({ commands, at }) =>
    commands.flatMap(command =>
      PUSHES.flatMap(pattern => [...command.matchAll(pattern)]).map(
        ([, reference = '']): Pushed => ({
          text: reference,
          holds: 'references',
          file: job.file,
          at,
          job,
          pipeline,
        }),
      ),
    ),
  );
}

function inVariables(pipeline: Pipeline, job: Job): Pushed[] | undefined {
  const given = (name: string, holds: Pushed['holds']): Pushed[] =>
    givenTo(pipeline, job, name).map(one => ({ ...one, holds, job, pipeline }));
  if (extendsAny(job, [KANIKO_LIST])) {
    const names = given('IMAGE_NAMES', 'references');
    return names.length > 0
      ? names
      : [
          {
            text: KANIKO_DEFAULT,
            holds: 'references',
            file: job.file,
            at: job.at,
            job,
            pipeline,
          },
        ];
  }
  if (extendsAny(job, [BUILDKIT])) {
    const images = given('OUTPUT_IMAGES', 'references');
    return images.length > 0 ? images : given('TAG', 'tag');
  }
  return extendsAny(job, [KANIKO]) ? given('TAG', 'tag') : undefined;
}

/** The jobs that build images. */
export function buildsOf(pipelines: readonly Pipeline[]): Build[] {
  return pipelines.flatMap(pipeline =>
    pipeline.jobs.flatMap(job => {
      if (job.hidden) return [];
      const named = inVariables(pipeline, job);
      const run = inScript(pipeline, job);
      return named || run.length > 0
        ? [{ job, pipeline, pushed: [...(named ?? []), ...run] }]
        : [];
    }),
  );
}
