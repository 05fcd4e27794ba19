import {
  dockerRootless,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  BuiltImage,
  clueAt,
  IMAGE_BY_ARGUMENT,
  judgeImages,
  onImages,
  withVariables,
} from '../../docker/builtImages';
import { ImageReference } from '../../docker/imageReference';
import { isPublic, isRootless } from '../../docker/knownImages';
import { isUnresolved, substitute } from '../../docker/variables';
import { splitWords } from '../../docker/words';
import { Clue, Rule } from '../../Rule';

const IS_ROOT: Localized = {
  fr: 'L’utilisateur est root.',
  en: 'The user is root.',
};
const NO_USER: Localized = {
  fr: 'Aucune instruction USER : l’image s’exécute sous root.',
  en: 'No USER instruction: the image runs as root.',
};
const NAMED: Localized = {
  fr: 'Utilisateur donné par son nom : Kubernetes ne peut pas vérifier runAsNonRoot ; préférez son numéro.',
  en: 'User given by name: Kubernetes cannot verify runAsNonRoot; prefer its number.',
};
const OWN_BASE: Localized = {
  fr: 'Aucune instruction USER, et l’image de base n’est pas publique : son utilisateur n’est pas connu.',
  en: 'No USER instruction, and the base image is not public: its user is not known.',
};
const USER_BY_ARGUMENT: Localized = {
  fr: 'L’utilisateur vient d’une variable sans valeur par défaut.',
  en: 'The user comes from a variable without default.',
};

type Found = { kind: 'bad' | 'unclear' | 'named'; clue: Clue } | undefined;

/** Of these images the tag says as whom they run. */
const BY_TAG = ['distroless/', 'dotnet/'];

const isUnknown = ({ registry = '', path, tag = '' }: ImageReference) =>
  isUnresolved(registry + path) ||
  (isUnresolved(tag) && BY_TAG.some(part => path.includes(part)));

/** What is to be said of an image without USER. */
function lookAtBase({ file, base, last }: BuiltImage): Found {
  const clue = (detail: Localized) =>
    clueAt(file, last.line, last.image ?? '', detail);
  if (isRootless(base)) return undefined;
  if (isUnknown(base)) {
    return { kind: 'unclear', clue: clue(IMAGE_BY_ARGUMENT) };
  }
  return isPublic(base)
    ? { kind: 'bad', clue: clue(NO_USER) }
    : { kind: 'unclear', clue: clue(OWN_BASE) };
}

// Microsoft's images of .NET give the number of their user in APP_UID.
const isDotnetUser = ({ base }: BuiltImage, user: string) =>
  base.path.startsWith('dotnet/') && /^\$\{?APP_UID\}?$/.test(user);

/** The last USER, with what variables say at its place. */
function userOf(image: BuiltImage) {
  let found: { user: string; line: number; text: string } | undefined;
  for (const [{ keyword, text, line }, values] of withVariables(image)) {
    if (keyword !== 'USER') continue;
    const [word] = splitWords(substitute(text, values));
    found = { user: word?.text.split(':')[0] ?? '', line, text };
  }
  return found;
}

/** What is to be said of an image's user; nothing where it is a number of its own. */
function look(image: BuiltImage): Found {
  const set = userOf(image);
  if (!set) return lookAtBase(image);
  const { user, line, text } = set;
  const clue = (detail: Localized) =>
    clueAt(image.file, line, `USER ${text}`, detail);
  const isNumber = /^\d+$/.test(user) && Number(user) > 0;
  if (isNumber || isDotnetUser(image, user)) return undefined;
  if (isUnresolved(user)) {
    return { kind: 'unclear', clue: clue(USER_BY_ARGUMENT) };
  }
  return /^(root|\d*)$/.test(user)
    ? { kind: 'bad', clue: clue(IS_ROOT) }
    : { kind: 'named', clue: clue(NAMED) };
}

const UNCLEAR: Localized = {
  fr: 'L’utilisateur de l’image n’est connu qu’une fois celle-ci construite.',
  en: 'The image’s user is only known once it is built.',
};

export const rootlessRule: Rule = {
  description: dockerRootless,
  check: repository =>
    onImages(repository, images => {
      const found = images.map(look);
      const of = (kind: 'bad' | 'unclear' | 'named') =>
        found.flatMap(one => (one?.kind === kind ? [one.clue] : []));
      const outcome = judgeImages(
        { bad: of('bad'), unclear: of('unclear') },
        UNCLEAR,
      );
      return outcome.verdict === 'conforming'
        ? { ...outcome, clues: of('named') }
        : outcome;
    }),
};
