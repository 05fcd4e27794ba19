import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { judge, NO_DOCKERFILE, notApplicable, unknown } from '../outcomes';
import { Repository } from '../Repository';
import { Clue, Outcome } from '../Rule';
import { ImageReference, parseImage } from './imageReference';
import { copyOf, pairsOf } from './instructions';
import { Instruction } from './parseInstructions';
import { DockerFile, Stage } from './readDockerfiles';
import { substitute, Variables } from './variables';

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

function lineage(last: Stage): Stage[] {
  const found: Stage[] = [];
  for (let stage: Stage | undefined = last; stage; stage = stage.base) {
    found.push(stage);
  }
  return found;
}

/** The image that a Dockerfile makes; undefined without a FROM. */
export function builtImage(file: DockerFile): BuiltImage | undefined {
  const last = file.stages.at(-1);
  if (!last) {
    return undefined;
  }
  const stages = lineage(last);
  const first = stages.at(-1) ?? last;
  return { file, stages, last, first, base: parseImage(first.image ?? '$') };
}

/** Instructions that an image is made of, from the first. */
export const instructionsOf = ({ stages }: BuiltImage): Instruction[] =>
  [...stages].reverse().flatMap(({ instructions }) => instructions);

/**
 * Instructions that an image is made of, each with what `ENV` and `ARG` say
 * before it: to be used at once, the next step changes it.
 */
export function* withVariables(
  image: BuiltImage,
): Generator<[Instruction, Variables]> {
  const values = new Map<string, string>();
  for (const instruction of instructionsOf(image)) {
    yield [instruction, values];
    for (const { name, value } of pairsOf(instruction)) {
      const known = value ?? image.file.defaults.get(name);
      if (known !== undefined) values.set(name, substitute(known, values));
    }
  }
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
export const namedImages = (file: DockerFile): NamedImage[] =>
  file.stages.flatMap((stage): NamedImage[] => {
    const { image = '$', line, base, copiesFrom } = stage;
    const own =
      base || image.toLowerCase() === 'scratch'
        ? []
        : [{ file, image: parseImage(image), line, stage }];
    const copied = copiesFrom.map(one => ({
      file,
      image: parseImage(one.image),
      line: one.line,
    }));
    return [...own, ...copied];
  });

const NO_STAGE: Localized = {
  fr: 'Ce Dockerfile n’a pas d’instruction FROM, ou il est trop long pour être lu.',
  en: 'This Dockerfile has no FROM instruction, or it is too long to be read.',
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
    : unknown(NO_STAGE, [{ file: first.file }]);
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
  fr: 'L’image de base vient d’un ARG sans valeur par défaut : elle n’est connue qu’à la construction.',
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
        !instruction.flags.has('from'),
    )
    .map(instruction => ({ instruction, ...copyOf(instruction) }));
