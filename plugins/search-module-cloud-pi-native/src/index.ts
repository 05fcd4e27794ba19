/**
 * One search over documents and catalogue, results by heading.
 *
 * @packageDocumentation
 */
export { searchModule as default } from './module';
export { searchShortcut } from './shortcut/module';
export { searchPageTranslationRef } from './translation';
export { searchTranslations } from './translations/module';
