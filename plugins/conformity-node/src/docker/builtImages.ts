import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { judge, NO_DOCKERFILE, notApplicable, unknown } from '../outcomes';
import { Repository } from '../Repository';
import { Clue, Outcome } from '../Rule';
import { ImageReference, parseImage } from './imageReference';
import { copyOf, flagOf, pairsOf } from './instructions';
import { DockerFile, Instruction, Stage } from './readDockerfiles';
import { isUnresolved, substitute } from './variables';

/** The image that a Dockerfile makes: its last stage, and those that this one builds on. */
export interface BuiltImage {
  file: DockerFile;
  /** From the one that is shipped to the one that starts from elsewhere. */
  stages: readonly Stage[];
  last: Stage;
  first: Stage;
  /** Image that all of it starts from. */
  base: ImageReference;
}

const isNamed = (name: string) => (stage: Stage) =>
  stage.name?.toLowerCase() === name.toLowerCase();

function lineage({ stages }: DockerFile, last: Stage): Stage[] {
  const found = [last];
  for (let stage: Stage | undefined = last; stage; ) {
    const { image = '' } = stage;
    stage = stages.slice(0, stages.indexOf(stage)).findLast(isNamed(image));
    if (stage) found.push(stage);
  }
  return found;
}

/** The image that a Dockerfile makes; undefined without a FROM. */
export function builtImage(file: DockerFile): BuiltImage | undefined {
  const last = file.stages.at(-1);
  if (!last) {
    return undefined;
  }
  const stages = lineage(file, last);
  const first = stages.at(-1) ?? last;
  return { file, stages, last, first, base: parseImage(first.image ?? '$') };
}

/** Instructions that an image is made of, from the first. */
export const instructionsOf = ({ stages }: BuiltImage): Instruction[] =>
  [...stages].reverse().flatMap(({ instructions }) => instructions);

/** A text of an instruction, with what `ENV` and `ARG` say before it put in. */
export function expand(
  text: string,
  image: BuiltImage,
  { line }: Instruction,
): string {
  if (!isUnresolved(text)) {
    return text;
  }
  const values = new Map<string, string>();
  for (const instruction of instructionsOf(image)) {
    if (instruction.line >= line) break;
    if (instruction.keyword !== 'ENV' && instruction.keyword !== 'ARG') {
      continue;
    }
    for (const { name, value } of pairsOf(instruction)) {
      const known = value ?? image.file.defaults.get(name);
      if (known !== undefined) values.set(name, substitute(known, values));
    }
  }
  return substitute(text, values);
}

/** An image of elsewhere that a Dockerfile names. */
export interface NamedImage {
  file: DockerFile;
  image: ImageReference;
  line: number;
  /** Of the stage that starts from it; absent where files are copied from it. */
  stage?: Stage;
}

/** The images of elsewhere that a Dockerfile starts from, or copies from. */
export function namedImages(file: DockerFile): NamedImage[] {
  return file.stages.flatMap((stage, index): NamedImage[] => {
    const before = file.stages.slice(0, index);
    const isElsewhere = (name: string) =>
      name.toLowerCase() !== 'scratch' && !before.some(isNamed(name));
    const { image = '$', line } = stage;
    const copied = stage.instructions.flatMap(instruction => {
      const from =
        instruction.keyword === 'COPY' ? flagOf(instruction, 'from') : '';
      return from && !/^\d+$/.test(from) && isElsewhere(from)
        ? [{ file, image: parseImage(from), line: instruction.line }]
        : [];
    });
    const own = isElsewhere(image)
      ? [{ file, image: parseImage(image), line, stage }]
      : [];
    return [...own, ...copied];
  });
}

const NO_FROM: Localized = {
  fr: 'Ce Dockerfile n’a pas d’instruction FROM.',
  en: 'This Dockerfile has no FROM instruction.',
};

/** The verdict of a rule on the images that a repository makes, or why it has none. */
export function onImages(
  repository: Repository,
  check: (images: readonly BuiltImage[]) => Outcome,
): Outcome {
  const [first, ...others] = repository.dockerfiles;
  if (!first) {
    return notApplicable(NO_DOCKERFILE);
  }
  const images = [first, ...others].flatMap(file => builtImage(file) ?? []);
  return images.length > 0
    ? check(images)
    : unknown(NO_FROM, [{ file: first.file }]);
}

/** As `judge`, with the reason why what is unclear in a Dockerfile is. */
export function judgeImages(
  lists: Parameters<typeof judge>[0],
  reason: Localized,
): Outcome {
  const outcome = judge(lists);
  return outcome.verdict === 'unknown' ? { ...outcome, reason } : outcome;
}

/** Why an image's name is not known. */
export const IMAGE_BY_ARGUMENT: Localized = {
  fr: 'L’image de base vient d’un ARG sans valeur par défaut : elle n’est connue qu’à la construction.',
  en: 'The base image comes from an ARG without default: it is only known when it is built.',
};

/** A place in a Dockerfile. */
export const clueAt = (
  { file }: DockerFile,
  line: number,
  value: string,
  detail?: Localized,
): Clue => ({ file, at: line, value, ...(detail && { detail }) });

/** Copies of an image's stages that come from the repository, not from another stage. */
export const copiesOf = (
  instructions: readonly Instruction[],
): {
  instruction: Instruction;
  sources: readonly string[];
  destination: string;
}[] =>
  instructions
    .filter(
      instruction =>
        ['COPY', 'ADD'].includes(instruction.keyword) &&
        flagOf(instruction, 'from') === undefined,
    )
    .map(instruction => ({ instruction, ...copyOf(instruction) }));
