/**
 * Pages of conformity.
 *
 * @packageDocumentation
 */
export {
  conformityApiRef,
  type AskExemption,
  type Attest,
  type ConformityApi,
  type CsvTable,
  type DecideExemption,
} from './api/ConformityApi';
export { conformityPlugin as default } from './plugin';
export { conformityTranslationRef } from './translation';
export { conformityTranslations } from './translations/module';
