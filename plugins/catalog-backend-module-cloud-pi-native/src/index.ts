/**
 * Brings Cloud Pi Native into the software catalogue.
 *
 * @packageDocumentation
 */
export { cloudPiNativeModelLayer } from './model/catalogModelLayer';
export { catalogModuleCloudPiNative as default } from './module';
export { eventsModuleCloudPiNative } from './webhook/eventsModule';
