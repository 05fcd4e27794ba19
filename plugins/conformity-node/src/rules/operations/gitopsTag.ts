import {
  gitopsTag,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { parseImage } from '../../docker/imageReference';
import { isOpaque } from '../../manifests/opaque';
import { Container } from '../../manifests/workloads';
import { judge, onWorkloads } from '../../outcomes';
import { Clue, Rule } from '../../Rule';

const MOVING =
  /^(main|master|head|trunk|develop|development|dev|next|edge|nightly|latest|stable|release|staging|preprod|prod|production|integration|int|qualif|recette|rec|test)$/i;
const BRANCH =
  /^(feature|feat|fix|bugfix|hotfix|chore|renovate|dependabot)[-_.]/i;

const NO_TAG: Localized = {
  fr: 'L’image n’a pas de tag.',
  en: 'The image has no tag.',
};

const MOVES: Localized = {
  fr: 'Ce tag est celui d’une branche ou d’un environnement : il ne change pas d’une livraison à l’autre.',
  en: 'This tag is that of a branch or of an environment: it does not change from one delivery to the next.',
};

const UNKNOWN: Localized = {
  fr: 'Le tag n’est connu qu’une fois le chart rendu.',
  en: 'The tag is only known once the chart is rendered.',
};

function breachOf(
  { manifest, path, image }: Container,
  environments: readonly string[],
): { clue: Clue; unclear: boolean } | undefined {
  if (image === undefined) return undefined;
  const { tag, digest } = parseImage(image);
  if (digest !== undefined) return undefined;
  const tell = (detail: Localized, unclear = false) => ({
    clue: {
      place: { manifest, path: [...path, 'image'] },
      value: image,
      detail,
    },
    unclear,
  });
  if (isOpaque(tag ?? image)) return tell(UNKNOWN, true);
  if (tag === undefined) return tell(NO_TAG);
  return MOVING.test(tag) || BRANCH.test(tag) || environments.includes(tag)
    ? tell(MOVES)
    : undefined;
}

export const gitopsTagRule: Rule = {
  description: gitopsTag,
  check: repository =>
    onWorkloads(repository, () => {
      const environments = (
        repository.snapshot.platform.environments ?? []
      ).map(({ name }) => name);
      const breaches = repository.workloads
        .flatMap(({ containers }) => containers)
        .flatMap(container => breachOf(container, environments) ?? []);
      return judge({
        bad: breaches.flatMap(({ clue, unclear }) => (unclear ? [] : clue)),
        unclear: breaches.flatMap(({ clue, unclear }) => (unclear ? clue : [])),
      });
    }),
};
