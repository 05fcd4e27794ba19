import {
  dockerMultistage,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  BuiltImage,
  clueAt,
  instructionsOf,
  onImages,
} from '../../docker/builtImages';
import { commandsOf } from '../../docker/instructions';
import { judge } from '../../outcomes';
import { Clue, Rule } from '../../Rule';

const GOALS: Record<string, readonly string[]> = {
  mvn: ['package', 'install', 'verify', 'compile'],
  gradle: ['build', 'bootjar', 'assemble', 'jar', 'war'],
  go: ['build', 'install'],
  cargo: ['build', 'install'],
  dotnet: ['build', 'publish'],
  sbt: ['assembly', 'package', 'compile'],
  make: [],
  gcc: [],
  javac: [],
  tsc: [],
  ng: ['build'],
  vite: ['build'],
  next: ['build'],
  nuxt: ['build', 'generate'],
};
const NODE = ['npm', 'yarn', 'pnpm', 'bun'];
const NODE_BUILD = /^(build|compile)(:|$)/;
const INSTALLS: Record<string, readonly string[]> = {
  npm: ['ci', 'install', 'i'],
  yarn: ['install'],
  pnpm: ['install', 'i'],
  bun: ['install'],
  pip: ['install'],
  pip3: ['install'],
  poetry: ['install'],
  uv: ['sync', 'pip'],
  python: ['pip'],
  python3: ['pip'],
  bundle: ['install'],
  composer: ['install'],
};

/** What a command does, with the words that tell so: the others may hold a secret. */
interface Work {
  kind: 'builds' | 'installs';
  words: string;
}

function workOf([command = '', ...words]: readonly string[]): Work | undefined {
  const name = command.slice(command.lastIndexOf('/') + 1).replace(/w$/, '');
  const one = (wanted: readonly string[]) =>
    words.find(word => wanted.includes(word.toLowerCase()));
  const goals = Object.hasOwn(GOALS, name) ? GOALS[name] : undefined;
  const script = NODE.includes(name)
    ? words.find(word => NODE_BUILD.test(word))
    : undefined;
  const goal = goals?.length === 0 ? '' : (one(goals ?? []) ?? script);
  if (goal !== undefined) {
    return { kind: 'builds', words: `${command} ${goal}`.trim() };
  }
  const installs = Object.hasOwn(INSTALLS, name) ? INSTALLS[name] : undefined;
  const step =
    one(installs ?? []) ??
    (name === 'yarn' && words.length === 0 ? '' : undefined);
  return step === undefined
    ? undefined
    : { kind: 'installs', words: `${command} ${step}`.trim() };
}

const BUILDS: Localized = {
  fr: 'L’image livrée compile l’application et garde donc ses outils de construction.',
  en: 'The shipped image compiles the application and so keeps its build tools.',
};
const INSTALLED: Localized = {
  fr: 'Les dépendances sont installées dans l’image livrée : une étape à part l’allégerait.',
  en: 'Dependencies are installed in the shipped image: a stage of their own would make it lighter.',
};

const clues = (
  image: BuiltImage,
  wanted: Work['kind'],
  detail: Localized,
): Clue[] =>
  instructionsOf(image)
    .filter(({ keyword }) => keyword === 'RUN')
    .flatMap(instruction => {
      const found = commandsOf(instruction)
        .flatMap(words => workOf(words) ?? [])
        .find(({ kind }) => kind === wanted);
      return found
        ? [clueAt(image.file, instruction.line, found.words, detail)]
        : [];
    });

const takesFromStage = (image: BuiltImage) =>
  instructionsOf(image).some(
    ({ keyword, flags }) => keyword === 'COPY' && flags.has('from'),
  );

export const multistageRule: Rule = {
  description: dockerMultistage,
  check: repository =>
    onImages(repository, images =>
      judge({
        bad: images.flatMap(image => clues(image, 'builds', BUILDS)),
        doubtful: images
          .filter(image => !takesFromStage(image))
          .flatMap(image => clues(image, 'installs', INSTALLED)),
      }),
    ),
};
