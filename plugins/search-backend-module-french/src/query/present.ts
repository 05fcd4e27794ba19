import { IndexableResult } from '@backstage/plugin-search-common';
import { extract, highlight, Matcher, Tags } from '../text/highlight';
import { FoundPage, Heading } from './rows';

const headingOf = (matches: Matcher, tags: Tags) => (heading: Heading) => ({
  title: heading.document.title,
  highlightedTitle: highlight(heading.document.title, matches, tags),
  location: heading.document.location,
});

/** A page as a result: the document of its best heading, with the others that match. */
export function present(
  { best, others }: FoundPage,
  rank: number,
  matches: Matcher | undefined,
  tags: Tags,
): IndexableResult {
  const { document } = best;
  const marks = matches ?? (() => false);
  const text = extract(document.text, marks);
  return {
    type: best.type,
    rank,
    document: {
      ...document,
      text,
      // An empty question matches every heading, which says nothing.
      ...(matches
        ? {
            headings: others.map(headingOf(matches, tags)),
            moreHeadings: best.count - 1 - others.length,
          }
        : { headings: [], moreHeadings: 0 }),
      ...(best.ref !== null && { authorization: { resourceRef: best.ref } }),
    },
    ...(matches && {
      highlight: {
        ...tags,
        fields: {
          title: highlight(document.title, matches, tags),
          pageTitle: highlight(document.pageTitle, matches, tags),
          text: highlight(text, matches, tags),
        },
      },
    }),
  };
}
