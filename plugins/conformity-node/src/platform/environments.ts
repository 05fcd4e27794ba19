import {
  Localized,
  Stage,
  stageOf,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { notApplicable, unknown } from '../outcomes';
import { Repository } from '../Repository';
import { Clue, Outcome } from '../Rule';
import { PlatformFacts } from '../snapshot/Snapshot';

/** An environment of the repository's project. */
export type EnvironmentFacts = NonNullable<
  PlatformFacts['environments']
>[number];

const NO_FACTS: Localized = {
  fr: 'La console n’a pas été lue pour ce dépôt : ses environnements ne sont pas connus.',
  en: 'The console was not read for this repository: its environments are not known.',
};
const NO_ENVIRONMENT: Localized = {
  fr: 'Le projet n’a pas encore d’environnement.',
  en: 'The project has no environment yet.',
};
const NO_PRODUCTION: Localized = {
  fr: 'Le projet n’a pas encore d’environnement de production.',
  en: 'The project has no production environment yet.',
};

/** The verdict of a rule on a project's environments, or why it has none. */
export function onEnvironments(
  { snapshot: { platform } }: Repository,
  check: (environments: readonly EnvironmentFacts[]) => Outcome,
): Outcome {
  const { environments } = platform;
  if (!environments) {
    return unknown(NO_FACTS);
  }
  return environments.length > 0
    ? check(environments)
    : notApplicable(NO_ENVIRONMENT);
}

/** Those of a kind of stage. */
export const inStage = (
  environments: readonly EnvironmentFacts[],
  stage: Stage,
): EnvironmentFacts[] =>
  environments.filter(({ stage: name }) => stageOf(name) === stage);

/** The verdict of a rule on production, or why it has none. */
export const onProduction = (
  repository: Repository,
  check: (environments: readonly EnvironmentFacts[]) => Outcome,
): Outcome =>
  onEnvironments(repository, environments => {
    const production = inStage(environments, 'production');
    return production.length > 0
      ? check(production)
      : notApplicable(NO_PRODUCTION);
  });

/** What the console says of an environment; it is in no file. */
export const environmentClue = (
  { name }: EnvironmentFacts,
  where: string | undefined,
  detail: Localized,
): Clue => ({ value: where ? `${name} (${where})` : name, detail });
