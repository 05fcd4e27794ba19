/**
 * A search engine for Backstage that knows French, on SQLite and PostgreSQL.
 *
 * @packageDocumentation
 */

export { searchModuleFrench, searchModuleFrench as default } from './module';
