import {
  dockerRootless,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  BuiltImage,
  clueAt,
  expand,
  IMAGE_BY_ARGUMENT,
  instructionsOf,
  judgeImages,
  onImages,
} from '../../docker/builtImages';
import { isPublic, isRootless } from '../../docker/knownImages';
import { isUnresolved } from '../../docker/variables';
import { Clue, Rule } from '../../Rule';

const IS_ROOT: Localized = {
  fr: 'L’utilisateur est root.',
  en: 'The user is root.',
};
const NO_USER: Localized = {
  fr: 'Aucune instruction USER : l’image s’exécute sous root.',
  en: 'No USER instruction: the image runs as root.',
};
const NAMED: Localized = {
  fr: 'Utilisateur donné par son nom : Kubernetes ne peut pas vérifier runAsNonRoot ; préférez son numéro.',
  en: 'User given by name: Kubernetes cannot verify runAsNonRoot; prefer its number.',
};
const OWN_BASE: Localized = {
  fr: 'Aucune instruction USER, et l’image de base n’est pas publique : son utilisateur n’est pas connu.',
  en: 'No USER instruction, and the base image is not public: its user is not known.',
};
const USER_BY_ARGUMENT: Localized = {
  fr: 'L’utilisateur vient d’une variable sans valeur par défaut.',
  en: 'The user comes from a variable without default.',
};

type Found = { kind: 'bad' | 'unclear' | 'named'; clue: Clue } | undefined;

/** What is to be said of an image's user; nothing where it is a number of its own. */
function look(image: BuiltImage): Found {
  const { file, base, last } = image;
  const set = instructionsOf(image).findLast(
    ({ keyword }) => keyword === 'USER',
  );
  if (!set) {
    const clue = (detail: Localized) =>
      clueAt(file, last.line, last.image ?? '', detail);
    if (isRootless(base)) return undefined;
    if (isUnresolved(base.text)) {
      return { kind: 'unclear', clue: clue(IMAGE_BY_ARGUMENT) };
    }
    return isPublic(base)
      ? { kind: 'bad', clue: clue(NO_USER) }
      : { kind: 'unclear', clue: clue(OWN_BASE) };
  }
  const text = expand(set.text.trim().replace(/["']/g, ''), image, set);
  const [user = ''] = text.split(':');
  const clue = (detail?: Localized) =>
    clueAt(file, set.line, `USER ${set.text}`, detail);
  // Microsoft's images of .NET give its number in APP_UID.
  const isDotnet =
    base.path.startsWith('dotnet/') && /^\$\{?APP_UID\}?$/.test(user);
  if (isDotnet) return undefined;
  if (isUnresolved(user)) {
    return { kind: 'unclear', clue: clue(USER_BY_ARGUMENT) };
  }
  if (/^\d+$/.test(user)) {
    return Number(user) === 0
      ? { kind: 'bad', clue: clue(IS_ROOT) }
      : undefined;
  }
  return user === 'root' || user === ''
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
