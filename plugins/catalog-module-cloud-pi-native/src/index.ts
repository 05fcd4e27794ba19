/**
 * Names, icons, header and graph of Cloud Pi Native's kinds in the catalogue.
 *
 * @packageDocumentation
 */
export { cloudPiNativeCatalog as default } from './modules';
export { catalogModuleTranslationRef } from './translation';
