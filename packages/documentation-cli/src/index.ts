/**
 * A repository's documentation as a static site to read offline.
 *
 * @packageDocumentation
 */
export { buildOfflineSite } from './buildOfflineSite';
export type { OfflineSiteOptions, OfflineSite } from './buildOfflineSite';
export { findProblems } from './site/findProblems';
