/**
 * French for the Backstage application and its core plugins.
 *
 * @packageDocumentation
 */
export { frenchModule as default } from './module';
