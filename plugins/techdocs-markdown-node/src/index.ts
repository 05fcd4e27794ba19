/**
 * Markdown to the pages that TechDocs shows: nothing of a repository is run.
 *
 * @packageDocumentation
 */
export { buildDocumentation } from './buildDocumentation';
export { DocumentationBuilder } from './DocumentationBuilder';
export type {
  BuilderOptions,
  BuiltDocumentation,
  DocumentationOptions,
} from './DocumentationBuilder';
export type { Heading } from './markdown/environment';
export type { FrontMatter } from './markdown/frontMatter';
export { findSettings } from './settings/findSettings';
export { readSettings } from './settings/readSettings';
export type { Settings } from './settings/readSettings';
export type { NavEntry } from './settings/schema';
export { renderPage } from './site/layout';
export type { PageLayout, Site } from './site/layout';
export type { NavItem } from './site/navigation';
export type { DocumentationPage } from './site/page';
export { relativeUrl } from './site/relative';
export type { SearchDocument } from './site/searchIndex';
export { describeWarning } from './warnings';
export type { Warn, Warning } from './warnings';
