import { stageOf } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { PlatformFacts } from '../snapshot/Snapshot';
import { Manifest } from './Manifest';

const PRODUCTION = /^(prod|prd|production)$/;
const OTHERS =
  /^(dev|devel|development|integration|int|test|tests|recette|rec|qualif|qualification|qlf|uat|staging|stage|preprod|pre-?production|ppd|formation|demo|sandbox|local|ci|pax|hprod|hors-?prod|nonprod)\d*$/;

/** What can be told of the stage of an environment. */
type Known = 'production' | 'other' | 'unknown';

function known(environment: string, platform: PlatformFacts): Known {
  const fact = platform.environments?.find(({ name }) => name === environment);
  if (fact) {
    return stageOf(fact.stage) === 'production' ? 'production' : 'other';
  }
  if (PRODUCTION.test(environment)) return 'production';
  return OTHERS.test(environment) ? 'other' : 'unknown';
}

/** The environment that a manifest is for, by its values or its folder. */
export function environmentOf(
  { environment, file }: Manifest,
  platform: PlatformFacts,
): string | undefined {
  return (
    environment ??
    file
      .split('/')
      .slice(0, -1)
      .reverse()
      .find(folder => known(folder, platform) !== 'unknown')
  );
}

/**
 * Which of some manifests are for production: those that say so, and those that
 * are for no environment in particular. An environment of which nobody knows the
 * stage counts where no other is for production.
 */
export function forProduction<T extends { manifest: Manifest }>(
  items: readonly T[],
  platform: PlatformFacts,
): T[] {
  const told = items.map(item => {
    const environment = environmentOf(item.manifest, platform);
    return { item, stage: environment && known(environment, platform) };
  });
  const named = told.some(({ stage }) => stage === 'production');
  return told
    .filter(({ stage }) => (stage === 'unknown' ? !named : stage !== 'other'))
    .map(({ item }) => item);
}

/** True for manifests that may run side by side. */
export const sameEnvironment = (a: Manifest, b: Manifest): boolean =>
  a.environment === undefined ||
  b.environment === undefined ||
  a.environment === b.environment;
