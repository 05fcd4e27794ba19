/** A heading of the article that can be linked to. */
export interface PageHeading {
  id: string;
  level: number;
  text: string;
  element: HTMLElement;
}

/** The text of a heading without the sign of its permalink. */
export function headingText(heading: Element): string {
  return [...heading.childNodes]
    .filter(
      node =>
        !(node instanceof Element && node.classList.contains('headerlink')),
    )
    .map(node => node.textContent ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The headings of second and third level, in the order of the page. */
export function readHeadings(article: ParentNode): PageHeading[] {
  return [...article.querySelectorAll<HTMLElement>('h2[id], h3[id]')].flatMap(
    element => {
      const text = headingText(element);
      const level = Number(element.tagName.slice(1));
      return text ? [{ id: element.id, level, text, element }] : [];
    },
  );
}
