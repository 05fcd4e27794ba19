import { RuleDescription } from '../../rule';
import { catalogOwner } from './catalogOwner';
import { ciCatalog } from './ciCatalog';
import { ciCatalogJobs } from './ciCatalogJobs';
import { ciDsoFile } from './ciDsoFile';
import { ciNoPlainSecrets } from './ciNoPlainSecrets';
import { ciNoPrivilegedBuild } from './ciNoPrivilegedBuild';
import { ciReadSecret } from './ciReadSecret';
import { ciSign } from './ciSign';
import { ciSonar } from './ciSonar';
import { ciTests } from './ciTests';
import { ciUniqueTag } from './ciUniqueTag';
import { ciValid } from './ciValid';
import { codeowners } from './codeowners';
import { dependenciesLocked } from './dependenciesLocked';
import { docs } from './docs';
import { dsfr } from './dsfr';
import { frontTests } from './frontTests';
import { gitNoSecretFiles } from './gitNoSecretFiles';
import { language } from './language';
import { onCall } from './onCall';
import { openapi } from './openapi';
import { syncAuto } from './syncAuto';

/** Rules of this group. @public */
export const ciDescriptions: readonly RuleDescription[] = [
  ciDsoFile,
  ciValid,
  ciReadSecret,
  ciCatalog,
  ciCatalogJobs,
  ciSonar,
  ciUniqueTag,
  ciSign,
  ciTests,
  ciNoPlainSecrets,
  ciNoPrivilegedBuild,
  syncAuto,
  docs,
  catalogOwner,
  onCall,
  codeowners,
  frontTests,
  language,
  openapi,
  dsfr,
  dependenciesLocked,
  gitNoSecretFiles,
];
export {
  ciDsoFile,
  ciValid,
  ciReadSecret,
  ciCatalog,
  ciCatalogJobs,
  ciSonar,
  ciUniqueTag,
  ciSign,
  ciTests,
  ciNoPlainSecrets,
  ciNoPrivilegedBuild,
  syncAuto,
  docs,
  catalogOwner,
  onCall,
  codeowners,
  frontTests,
  language,
  openapi,
  dsfr,
  dependenciesLocked,
  gitNoSecretFiles,
};
