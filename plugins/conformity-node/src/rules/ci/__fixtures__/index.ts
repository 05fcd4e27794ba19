import { FixturesByRule } from '../../../testing/fixtures';
import { catalogOwnerFixtures } from './catalogOwner';
import { ciCatalogFixtures } from './ciCatalog';
import { ciCatalogJobsFixtures } from './ciCatalogJobs';
import { ciDsoFileFixtures } from './ciDsoFile';
import { ciNoPlainSecretsFixtures } from './ciNoPlainSecrets';
import { ciNoPrivilegedBuildFixtures } from './ciNoPrivilegedBuild';
import { ciReadSecretFixtures } from './ciReadSecret';
import { ciSignFixtures } from './ciSign';
import { ciSonarFixtures } from './ciSonar';
import { ciTestsFixtures } from './ciTests';
import { ciUniqueTagFixtures } from './ciUniqueTag';
import { ciValidFixtures } from './ciValid';
import { codeownersFixtures } from './codeowners';
import { dependenciesLockedFixtures } from './dependenciesLocked';
import { docsFixtures } from './docs';
import { dsfrFixtures } from './dsfr';
import { frontTestsFixtures } from './frontTests';
import { gitNoSecretFilesFixtures } from './gitNoSecretFiles';
import { languageFixtures } from './language';
import { onCallFixtures } from './onCall';
import { openapiFixtures } from './openapi';
import { syncAutoFixtures } from './syncAuto';

export const ciFixtures: FixturesByRule = {
  'ci-dso-file': ciDsoFileFixtures,
  'ci-valid': ciValidFixtures,
  'ci-read-secret': ciReadSecretFixtures,
  'ci-catalog': ciCatalogFixtures,
  'ci-catalog-jobs': ciCatalogJobsFixtures,
  'ci-sonar': ciSonarFixtures,
  'ci-unique-tag': ciUniqueTagFixtures,
  'ci-sign': ciSignFixtures,
  'ci-tests': ciTestsFixtures,
  'ci-no-plain-secrets': ciNoPlainSecretsFixtures,
  'ci-no-privileged-build': ciNoPrivilegedBuildFixtures,
  'sync-auto': syncAutoFixtures,
  docs: docsFixtures,
  'catalog-owner': catalogOwnerFixtures,
  'on-call': onCallFixtures,
  codeowners: codeownersFixtures,
  'front-tests': frontTestsFixtures,
  language: languageFixtures,
  openapi: openapiFixtures,
  dsfr: dsfrFixtures,
  'dependencies-locked': dependenciesLockedFixtures,
  'git-no-secret-files': gitNoSecretFilesFixtures,
};
