import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Repository } from '../Repository';

/** Why rules on what is built do not apply. */
export const NOTHING_BUILT: Localized = {
  fr: 'Le dépôt ne contient ni code ni Dockerfile : il n’a rien à construire.',
  en: 'The repository holds neither code nor a Dockerfile: it has nothing to build.',
};

/**
 * True for a repository that something is built from. One that is declared to
 * hold infrastructure may have a few scripts: only a Dockerfile tells.
 */
export const isBuiltHere = (repository: Repository): boolean =>
  repository.dockerfiles.length > 0 ||
  (repository.snapshot.platform.infrastructure !== true &&
    repository.languages.length > 0);
