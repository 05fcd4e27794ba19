import { plainText } from '../markdown/plainText';
import { Page } from './parsedPage';

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

const isSpoken = (type: string) => type === 'fence' || type === 'code_block';

/** A document a heading, in the shape that TechDocs' collator reads. */
export function searchDocuments(page: Page): SearchDocument[] {
  const documents: Array<SearchDocument & { texts: string[] }> = [
    { location: page.url, title: page.title, text: '', texts: [] },
  ];
  const headings = new Map(page.env.headings.map(each => [each.id, each]));
  page.tokens.forEach((token, index) => {
    if (token.type === 'heading_open') {
      const id = token.attrGet('id');
      const level = Number(token.tag.slice(1));
      const heading = headings.get(id ?? '');
      if (level > 1 && heading) {
        const location = `${page.url}#${encodeURIComponent(heading.id)}`;
        const { title } = heading;
        documents.push({ location, title, text: '', texts: [] });
      }
      return;
    }
    if (page.tokens[index - 1]?.type === 'heading_open') return;
    const { texts } = documents[documents.length - 1];
    if (token.type === 'inline') texts.push(plainText(token.children).trim());
    if (isSpoken(token.type)) texts.push(token.content.trim());
  });
  return documents.map(({ location, title, texts }) => ({
    location,
    title,
    text: texts.filter(Boolean).join('\n'),
  }));
}
