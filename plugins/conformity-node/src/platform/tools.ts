import {
  Localized,
  RuleDescription,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { isBuiltHere, NOTHING_BUILT } from '../code/builtHere';
import {
  NO_DOCKERFILE,
  NO_MANIFEST,
  notApplicable,
  unknown,
} from '../outcomes';
import { Repository } from '../Repository';
import { Rule } from '../Rule';

/** Why a rule has nothing to say of a repository; undefined where it has. */
type WhyNot = (repository: Repository) => Localized | undefined;

const NOTHING_TO_RUN: Localized = {
  fr: 'Le dépôt ne construit ni ne déploie rien.',
  en: 'The repository neither builds nor deploys anything.',
};
const NO_SOURCE: Localized = {
  fr: 'Le dépôt n’a pas de source externe à synchroniser.',
  en: 'The repository has no external source to synchronise.',
};

// What could not be read is there all the same.
const hasManifests = ({ manifests }: Repository) =>
  manifests.all.length > 0 || manifests.unread.length > 0;
const hasDockerfile = ({ dockerfiles }: Repository) => dockerfiles.length > 0;

export const unlessDeployed: WhyNot = repository =>
  hasManifests(repository) ? undefined : NO_MANIFEST;

export const unlessBuilt: WhyNot = repository =>
  hasDockerfile(repository) ? undefined : NO_DOCKERFILE;

export const unlessRun: WhyNot = repository =>
  hasManifests(repository) || hasDockerfile(repository)
    ? undefined
    : NOTHING_TO_RUN;

export const unlessAnalysed: WhyNot = repository =>
  isBuiltHere(repository) || repository.pipeline ? undefined : NOTHING_BUILT;

export const unlessMirrored: WhyNot = ({ snapshot }) =>
  snapshot.platform.standalone === true ? NO_SOURCE : undefined;

const notRead = (tool: string): Localized => ({
  fr: `Le portail ne lit pas encore ${tool}.`,
  en: `The portal does not read ${tool} yet.`,
});

/**
 * A rule on what only a tool of the platform knows. It never guesses: it says
 * that the tool is not read, unless the repository has nothing that it is about.
 */
export const toolRule = (
  description: RuleDescription,
  tool: string,
  whyNot: WhyNot,
): Rule => ({
  description,
  check: repository => {
    const reason = whyNot(repository);
    return reason ? notApplicable(reason) : unknown(notRead(tool));
  },
});
