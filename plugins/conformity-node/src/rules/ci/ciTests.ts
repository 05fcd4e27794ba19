import { ciTests } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { extendsAny } from '../../ci/catalogue';
import { takenFromElsewhere } from '../../ci/elsewhere';
import { Job } from '../../ci/Pipeline';
import { Workflow } from '../../ci/readWorkflows';
import { commandsOf, scriptOf } from '../../ci/scripts';
import { runsTests, skipsTests } from '../../ci/testCommands';
import { givenTo } from '../../ci/variables';
import { isBuiltHere, NOTHING_BUILT } from '../../code/builtHere';
import {
  conforming,
  notApplicable,
  notConforming,
  unknown,
  warning,
} from '../../outcomes';
import { textsOf } from '../../parse/texts';
import { get } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';

/** Templates of the catalogue that run Maven with the tests. */
const MAVEN = ['.java:build', '.java:sonar'];

const NONE = {
  fr: 'Aucun job ne lance de tests.',
  en: 'No job runs tests.',
};
const SKIPPED = { fr: 'Les tests sont sautés.', en: 'Tests are skipped.' };
const IGNORED = {
  fr: 'L’échec des tests est ignoré (allow_failure).',
  en: 'Failing tests are ignored (allow_failure).',
};
const ELSEWHERE = {
  fr: 'La chaîne reprend des fichiers d’un autre dépôt : les tests y sont peut-être.',
  en: 'The pipeline takes files from another repository: tests may be there.',
};

const hasTests = (text: string) => commandsOf(text).some(runsTests);

/** A job whose name says that it tests, whatever script it calls. */
const isNamedTest = ({ name, merged }: Job) =>
  /(^|[-_:. ])(unit-?)?tests?($|[-_:. ])/i.test(name) &&
  get(merged, 'script') !== undefined;

interface Found {
  tests: Clue[];
  ignored: Clue[];
  skipped: Clue[];
}

function inPipelines({ pipelines }: Repository, found: Found): void {
  for (const pipeline of pipelines) {
    for (const job of pipeline.jobs.filter(({ hidden }) => !hidden)) {
      const place = { file: job.file, at: job.at, value: job.name };
      const lines = scriptOf(job);
      const line = lines.find(({ commands }) => commands.some(runsTests));
      const maven = extendsAny(job, MAVEN);
      const told = maven
        ? ['MAVEN_CLI_OPTS', 'MAVEN_OPTS'].flatMap(name =>
            givenTo(pipeline, job, name),
          )
        : [];
      const skipped = [
        ...told.filter(({ text }) => skipsTests(text)),
        ...lines
          .filter(({ commands }) => commands.some(skipsTests))
          .map(({ at }) => ({ file: job.file, at })),
      ].map(({ file, at }) => ({ file, at, detail: SKIPPED }));
      if (skipped.length > 0 && !line) {
        found.skipped.push(...skipped);
      } else if (line || maven || isNamedTest(job)) {
        const at = line?.at ?? job.at;
        if (get(job.merged, 'allow_failure') === true) {
          found.ignored.push({ ...place, at, detail: IGNORED });
        } else {
          found.tests.push({ ...place, at });
        }
      }
    }
  }
}

const inWorkflow = ({ file, map }: Workflow): Clue[] => {
  for (const { text, path } of textsOf(get(map, 'jobs'), ['jobs'])) {
    if (path.at(-1) === 'run' && hasTests(text)) {
      return [{ file, at: { document: 0, path } }];
    }
  }
  return [];
};

const inImages = ({ dockerfiles }: Repository): Clue[] =>
  dockerfiles.flatMap(({ file, stages }) =>
    stages
      .flatMap(({ instructions }) => instructions)
      .filter(({ keyword, text }) => keyword === 'RUN' && hasTests(text))
      .map(({ line }) => ({ file, at: line })),
  );

export const ciTestsRule: Rule = {
  description: ciTests,
  check: repository => {
    if (!isBuiltHere(repository)) return notApplicable(NOTHING_BUILT);
    const found: Found = { tests: [], ignored: [], skipped: [] };
    inPipelines(repository, found);
    const tests = [
      ...found.tests,
      ...repository.workflows.flatMap(inWorkflow),
      ...inImages(repository),
    ];
    if (tests.length > 0) return conforming(tests);
    if (found.ignored.length > 0) return warning(found.ignored);
    const elsewhere = takenFromElsewhere(repository.pipelines);
    if (elsewhere.length > 0) return unknown(ELSEWHERE, elsewhere);
    return notConforming(
      found.skipped.length > 0
        ? found.skipped
        : [{ file: repository.pipeline?.file, detail: NONE }],
    );
  },
};
