/**
 * The documentation home, and what a reader of documentation needs.
 *
 * @packageDocumentation
 */
export { documentationModule as default } from './module';
export { documentationTranslations } from './translations/module';
export { documentationTranslationRef } from './translation';
