/**
 * Judges the platform's repositories and keeps what comes of it.
 *
 * @packageDocumentation
 */
export { conformityPlugin as default } from './plugin';
