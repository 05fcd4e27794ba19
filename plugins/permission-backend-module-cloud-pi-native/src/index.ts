/**
 * Permission policy of the Cloud Pi Native portal.
 *
 * @packageDocumentation
 */
export { permissionModuleCloudPiNative as default } from './module';
