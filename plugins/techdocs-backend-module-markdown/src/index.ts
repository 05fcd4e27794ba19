/**
 * Documentation generator for TechDocs: Markdown to pages, in the backend's own process.
 *
 * @packageDocumentation
 */
export { techdocsModuleMarkdown as default } from './module';
