/**
 * Scaffolder actions that drive the Cloud Pi Native console as the signed-in user.
 *
 * @packageDocumentation
 */
export { scaffolderModuleCloudPiNative as default } from './module';
