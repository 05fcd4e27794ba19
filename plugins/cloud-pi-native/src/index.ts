/**
 * Cloud Pi Native in the portal's browser: service catalogue, project and
 * environment pages, form field, run page, delegation.
 *
 * @packageDocumentation
 */
export { cloudPiNativePlugin as default } from './plugin';
export { oidcAuthApiRef } from './apis';
export {
  DelegationError,
  delegationApiRef,
  type DelegationApi,
  type DelegationProblem,
} from './delegation/DelegationApi';
export { cloudPiNativeRunPage } from './run/module';
export { cloudPiNativeTranslationRef } from './translation';
export { cloudPiNativeTranslations } from './translations/module';
