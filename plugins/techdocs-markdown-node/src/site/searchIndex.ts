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
  /** Of a page: the sections of the menu above it, where there are some. */
  trail?: readonly string[];
  /** Of a page: what its front matter says of it. */
  description?: string;
  /** Where its page's front matter says what a match is worth, as in MkDocs Material. */
  boost?: number;
}

/** A document a heading, in the shape that TechDocs' collator reads. */
export function searchDocuments(
  { page, rendered }: PageDraft,
  trail: readonly string[] = [],
): SearchDocument[] {
  const { description, search } = page.matter;
  const boost = search?.boost === undefined ? {} : { boost: search.boost };
  return rendered.texts.map(({ id, title, text }) =>
    id === undefined
      ? {
          location: page.url,
          title: page.title,
          text,
          ...(trail.length > 0 && { trail }),
          ...(description && { description }),
          ...boost,
        }
      : {
          location: `${page.url}#${encodeURIComponent(id)}`,
          title,
          text,
          ...boost,
        },
  );
}
