import {
  ciCatalogJobs,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  CATALOGUE_FILES,
  CATALOGUE_TEMPLATES,
  catalogueFilesOf,
  isCatalogue,
  isCatalogueName,
  MIRROR_FILE,
  MIRROR_TEMPLATE,
} from '../../ci/catalogue';
import { takenFromElsewhere } from '../../ci/elsewhere';
import { listOf } from '../../ci/gather';
import { onPipelines } from '../../ci/onPipelines';
import { Job, Pipeline } from '../../ci/Pipeline';
import { judge, notApplicable, unknown } from '../../outcomes';
import { asText, get } from '../../parse/yaml';
import { Clue, Rule } from '../../Rule';

/** What the documentation names and the catalogue does not have, and what it has. */
const MISNAMED = new Map([
  ['.kaniko:build', '.kaniko:simple-build-push'],
  ['.node:sonar', '.sonar:sonar-scanner'],
  ['.java:sonar-jacoco', '.java:sonar'],
]);
const MISNAMED_FILES = new Map([['helm-build.yml', 'helm-ci.yml']]);

const NO_USE: Localized = {
  fr: 'La chaîne n’utilise pas le catalogue de la plateforme.',
  en: 'The pipeline does not use the platform’s catalogue.',
};
const FROM_ELSEWHERE: Localized = {
  fr: 'Le fichier du modèle est peut-être inclus par un autre dépôt.',
  en: 'The template’s file may be included by another repository.',
};
const MIRROR: Localized = {
  fr: 'Ce fichier est réservé à la synchronisation interne de la plateforme.',
  en: 'This file is kept for the platform’s own mirroring.',
};
const NEW: Localized = {
  fr: 'Nom inconnu du catalogue : vérifiez qu’il existe.',
  en: 'Name unknown to the catalogue: check that it exists.',
};
const misnamed = (right: string): Localized => ({
  fr: `N’existe pas dans le catalogue : ${right} existe.`,
  en: `Does not exist in the catalogue: ${right} does.`,
});
const notIncluded = (file: string): Localized => ({
  fr: `Le fichier ${file} du catalogue n’est pas inclus.`,
  en: `The file ${file} of the catalogue is not included.`,
});

interface Found {
  bad: Clue[];
  /** Not included here, though it may be by what comes from elsewhere. */
  absent: Clue[];
  doubtful: Clue[];
}

function ofFiles({ includes }: Pipeline, found: Found): void {
  for (const include of includes.filter(isCatalogue)) {
    const { file, at } = include;
    for (const written of include.files) {
      const name = written.replace(/^\/+/, '');
      const clue = { file, at, value: name };
      const right = MISNAMED_FILES.get(name);
      if (name === MIRROR_FILE) {
        found.bad.push({ ...clue, detail: MIRROR });
      } else if (right !== undefined) {
        found.bad.push({ ...clue, detail: misnamed(right) });
      } else if (!CATALOGUE_FILES.has(name) && !name.includes('$')) {
        found.doubtful.push({ ...clue, detail: NEW });
      }
    }
  }
}

const parentsOf = (job: Job) =>
  listOf(get(job.own, 'extends')).flatMap(one => asText(one) ?? []);

function ofJobs(pipeline: Pipeline, found: Found): void {
  const included = catalogueFilesOf(pipeline);
  const own = new Set(pipeline.jobs.map(({ name }) => name));
  for (const job of pipeline.jobs) {
    for (const name of parentsOf(job).filter(one => !own.has(one))) {
      const at = { ...job.at, path: [...job.at.path, 'extends'] };
      const clue = { file: job.file, at, value: name };
      const file = CATALOGUE_TEMPLATES.get(name);
      const right = MISNAMED.get(name);
      if (right !== undefined) {
        found.bad.push({ ...clue, detail: misnamed(right) });
      } else if (name === MIRROR_TEMPLATE) {
        found.bad.push({ ...clue, detail: MIRROR });
      } else if (file !== undefined && !included.includes(file)) {
        found.absent.push({ ...clue, detail: notIncluded(file) });
      } else if (file === undefined && isCatalogueName(name)) {
        found.doubtful.push({ ...clue, detail: NEW });
      }
    }
  }
}

const usesCatalogue = ({ includes, jobs }: Pipeline) =>
  includes.some(isCatalogue) ||
  jobs.some(job => job.extends.some(name => isCatalogueName(name)));

export const ciCatalogJobsRule: Rule = {
  description: ciCatalogJobs,
  check: repository =>
    onPipelines(repository, pipelines => {
      if (!pipelines.some(usesCatalogue)) return notApplicable(NO_USE);
      const found: Found = { bad: [], absent: [], doubtful: [] };
      for (const pipeline of pipelines) {
        ofFiles(pipeline, found);
        ofJobs(pipeline, found);
      }
      const open = takenFromElsewhere(pipelines).length > 0;
      return found.bad.length === 0 && open && found.absent.length > 0
        ? unknown(FROM_ELSEWHERE, found.absent)
        : judge({
            bad: [...found.bad, ...(open ? [] : found.absent)],
            doubtful: found.doubtful,
          });
    }),
};
