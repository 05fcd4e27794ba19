/**
 * Sign-in page, navigation and neutral theme of the Cloud Pi Native portal.
 *
 * @packageDocumentation
 */
export { brandingModule as default } from './module';
export { brandingTranslationRef } from './translation';
