import {
  ciUniqueTag,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Build, buildsOf, Pushed } from '../../ci/builds';
import { takenFromElsewhere } from '../../ci/elsewhere';
import { onPipelines } from '../../ci/onPipelines';
import { Job } from '../../ci/Pipeline';
import { TagKind, tagKind, tagOf } from '../../ci/tags';
import { expand } from '../../ci/variables';
import {
  conforming,
  notApplicable,
  notConforming,
  unknown,
  warning,
} from '../../outcomes';
import { asList, asMap, asText, get } from '../../parse/yaml';
import { Clue, Rule } from '../../Rule';
import { IMAGES_ELSEWHERE, NO_IMAGE } from './images';

const NOT_TOLD: Localized = {
  fr: 'Le tag n’est connu qu’à l’exécution : aucun fichier ne le donne.',
  en: 'The tag is only known when the pipeline runs: no file gives it.',
};

const DETAILS: Record<Exclude<TagKind, 'unique'>, Localized> = {
  latest: {
    fr: 'Le tag latest ne désigne aucune version.',
    en: 'The tag latest names no version.',
  },
  branch: {
    fr: 'Le tag est le même à chaque construction de la branche.',
    en: 'The tag is the same at each build of the branch.',
  },
  fixed: {
    fr: 'Le tag est le même à chaque construction.',
    en: 'The tag is the same at each build.',
  },
  unclear: NOT_TOLD,
};

/** True for a job that only runs for Git tags: there the name of the ref is one. */
function onlyForTags({ merged }: Job): boolean {
  const rules = asList(get(merged, 'rules')).filter(
    rule => get(asMap(rule), 'when') !== 'never',
  );
  const only = [get(merged, 'only')].flat();
  return rules.length > 0
    ? rules.every(rule =>
        /^\s*\$CI_COMMIT_TAG\b/.test(asText(get(asMap(rule), 'if')) ?? ''),
      )
    : only.length === 1 && only[0] === 'tags';
}

function kindsOf({ holds, job }: Pushed, text: string): TagKind[] {
  const names = holds === 'tag' ? [text] : text.split(/[\s,]+/).filter(Boolean);
  const isTag = onlyForTags(job);
  return names.map(name => {
    const tag = holds === 'tag' ? name : tagOf(name);
    const kind = tagKind(tag);
    return kind === 'branch' && isTag && /\bCI_COMMIT_REF_/.test(tag)
      ? 'unique'
      : kind;
  });
}

interface Judged {
  worst: 'bad' | 'unclear' | 'doubtful' | 'right';
  clue: Clue;
}

/** What to say of one of the texts that the name of an image may have. */
function judgeText(pushed: Pushed, text: string): Judged {
  const kinds = kindsOf(pushed, text);
  const others = kinds.flatMap(kind => (kind === 'unique' ? [] : [kind]));
  const [first] = others;
  const clue: Clue = {
    file: pushed.file,
    at: pushed.at,
    value: pushed.text,
    ...(first && { detail: DETAILS[first] }),
  };
  if (others.includes('unclear')) return { worst: 'unclear', clue };
  if (others.length === 0) return { worst: 'right', clue };
  return { worst: others.length < kinds.length ? 'doubtful' : 'bad', clue };
}

function judgeBuild({ job, pipeline, pushed }: Build): Judged[] {
  if (pushed.length === 0) {
    const clue = {
      file: job.file,
      at: job.at,
      value: job.name,
      detail: NOT_TOLD,
    };
    return [{ worst: 'unclear', clue }];
  }
  return pushed.flatMap(one =>
    expand(pipeline, job, one.text).map(text => judgeText(one, text)),
  );
}

export const ciUniqueTagRule: Rule = {
  description: ciUniqueTag,
  check: repository =>
    onPipelines(repository, pipelines => {
      const builds = buildsOf(pipelines);
      if (builds.length === 0) {
        const elsewhere = takenFromElsewhere(pipelines);
        return elsewhere.length > 0
          ? unknown(IMAGES_ELSEWHERE, elsewhere)
          : notApplicable(NO_IMAGE);
      }
      const judged = builds.flatMap(judgeBuild);
      const cluesOf = (worst: Judged['worst']) =>
        judged.filter(one => one.worst === worst).map(({ clue }) => clue);
      const bad = cluesOf('bad');
      const unclear = cluesOf('unclear');
      const doubtful = cluesOf('doubtful');
      if (bad.length > 0) return notConforming(bad);
      if (unclear.length > 0) return unknown(NOT_TOLD, unclear);
      return doubtful.length > 0
        ? warning(doubtful)
        : conforming(cluesOf('right'));
    }),
};
