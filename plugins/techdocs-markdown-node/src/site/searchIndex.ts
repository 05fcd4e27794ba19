import { PageDraft } from './renderPages';

/**
 * What is to be found of a heading.
 *
 * @public
 */
export interface SearchDocument {
  /** The page's URL and the heading's anchor. */
  location: string;
  title: string;
  text: string;
}

/** A document a heading, in the shape that TechDocs' collator reads. */
export const searchDocuments = ({
  page,
  rendered,
}: PageDraft): SearchDocument[] =>
  rendered.texts.map(({ id, title, text }) =>
    id === undefined
      ? { location: page.url, title: page.title, text }
      : { location: `${page.url}#${encodeURIComponent(id)}`, title, text },
  );
