/** A piece of a text, and whether it is what was sought. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

export interface Tags {
  preTag: string;
  postTag: string;
}

const withoutTags = (text: string, { preTag, postTag }: Tags) =>
  text.split(preTag).join('').split(postTag).join('');

/**
 * The pieces of a text in which an engine marked what it found. The marks are
 * text, never HTML; one that is not closed marks up to the end.
 */
export function splitHighlight(text: string, tags?: Tags): Piece[] {
  if (!tags?.preTag || !tags.postTag) {
    return text ? [{ text, isMatch: false }] : [];
  }
  const [before = '', ...marked] = text.split(tags.preTag);
  const pieces = [
    { text: before, isMatch: false },
    ...marked.flatMap(part => {
      const [match = '', ...after] = part.split(tags.postTag);
      return [
        { text: match, isMatch: true },
        { text: after.join(''), isMatch: false },
      ];
    }),
  ];
  return pieces
    .map(piece => ({ ...piece, text: withoutTags(piece.text, tags) }))
    .filter(piece => piece.text !== '');
}

/** The text without its marks. */
export function plain(pieces: Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
