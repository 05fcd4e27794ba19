import { ciSign } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { buildsOf } from '../../ci/builds';
import { takenFromElsewhere } from '../../ci/elsewhere';
import { lacking, onPipelines } from '../../ci/onPipelines';
import { scriptOf } from '../../ci/scripts';
import { conforming, notApplicable, unknown, warning } from '../../outcomes';
import { Rule } from '../../Rule';
import { IMAGES_ELSEWHERE, NO_IMAGE } from './images';

const SIGN = /\b(cosign|notation)\s+sign\b/;

const NOT_SIGNED = {
  fr: 'Aucun job ne signe cette image.',
  en: 'No job signs this image.',
};

export const ciSignRule: Rule = {
  description: ciSign,
  check: repository =>
    onPipelines(repository, pipelines => {
      const signatures = pipelines
        .flatMap(({ jobs }) => jobs)
        .filter(({ hidden }) => !hidden)
        .flatMap(scriptOf)
        .filter(({ commands }) => commands.some(one => SIGN.test(one)));
      if (signatures.length > 0) {
        return conforming(
          signatures.map(({ job, at }) => ({ file: job.file, at })),
        );
      }
      const builds = buildsOf(pipelines);
      if (builds.length === 0) {
        const elsewhere = takenFromElsewhere(pipelines);
        return elsewhere.length > 0
          ? unknown(IMAGES_ELSEWHERE, elsewhere)
          : notApplicable(NO_IMAGE);
      }
      return lacking(
        pipelines,
        builds.map(({ job }) => ({
          file: job.file,
          at: job.at,
          value: job.name,
          detail: NOT_SIGNED,
        })),
        warning,
      );
    }),
};
