/**
 * OpenID Connect sign-in that matches Cloud Pi Native users by their immutable
 * subject.
 *
 * @packageDocumentation
 */
export { authModuleCloudPiNative as default } from './module';
