/**
 * Delegations of the signed-in user, and what the Cloud Pi Native pages need
 * from a server.
 *
 * @packageDocumentation
 */
export { cloudPiNativePlugin as default } from './plugin';
export { refuseSandboxSecrets } from './sandboxSecrets';
