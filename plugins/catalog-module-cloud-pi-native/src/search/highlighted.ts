/** Where the words that were looked for stand in a text. */
export interface Highlight {
  preTag: string;
  postTag: string;
  fields: Record<string, string>;
}

/** A text in parts, those that were looked for marked. */
export function highlighted(
  text: string,
  highlight: Highlight | undefined,
): { text: string; isFound: boolean }[] {
  const marked = highlight?.fields.text;
  if (!highlight || !marked) {
    return [{ text, isFound: false }];
  }
  const [before = '', ...found] = marked.split(highlight.preTag);
  return [
    { text: before, isFound: false },
    ...found.flatMap(part => {
      const [inside = '', ...after] = part.split(highlight.postTag);
      return [
        { text: inside, isFound: true },
        { text: after.join(''), isFound: false },
      ];
    }),
  ].filter(part => part.text !== '');
}
