import { Rule } from '../../Rule';
import { catalogOwnerRule } from './catalogOwner';
import { ciCatalogRule } from './ciCatalog';
import { ciCatalogJobsRule } from './ciCatalogJobs';
import { ciDsoFileRule } from './ciDsoFile';
import { ciNoPlainSecretsRule } from './ciNoPlainSecrets';
import { ciNoPrivilegedBuildRule } from './ciNoPrivilegedBuild';
import { ciReadSecretRule } from './ciReadSecret';
import { ciSignRule } from './ciSign';
import { ciSonarRule } from './ciSonar';
import { ciTestsRule } from './ciTests';
import { ciUniqueTagRule } from './ciUniqueTag';
import { ciValidRule } from './ciValid';
import { codeownersRule } from './codeowners';
import { dependenciesLockedRule } from './dependenciesLocked';
import { docsRule } from './docs';
import { dsfrRule } from './dsfr';
import { frontTestsRule } from './frontTests';
import { gitNoSecretFilesRule } from './gitNoSecretFiles';
import { languageRule } from './language';
import { onCallRule } from './onCall';
import { openapiRule } from './openapi';
import { syncAutoRule } from './syncAuto';

export const ciRules: readonly Rule[] = [
  ciDsoFileRule,
  ciValidRule,
  ciReadSecretRule,
  ciCatalogRule,
  ciCatalogJobsRule,
  ciSonarRule,
  ciUniqueTagRule,
  ciSignRule,
  ciTestsRule,
  ciNoPlainSecretsRule,
  ciNoPrivilegedBuildRule,
  syncAutoRule,
  docsRule,
  catalogOwnerRule,
  onCallRule,
  codeownersRule,
  frontTestsRule,
  languageRule,
  openapiRule,
  dsfrRule,
  dependenciesLockedRule,
  gitNoSecretFilesRule,
];
