/** Letters to change, add, leave out or swap to come from a word to another. */
export function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      const swapped =
        i > 1 &&
        j > 1 &&
        from[i - 1] === to[j - 2] &&
        from[i - 2] === to[j - 1];
      row[j] = Math.min(
        last[j] + 1,
        row[j - 1] + 1,
        last[j - 1] + (same ? 0 : 1),
        swapped ? beforeLast[j - 2] + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length];
}

/** Mistakes that a word of this length may hold: none in a short one, where another word is near. */
export function mistakesIn(word: string): number {
  if (word.length < 4 || /\d/.test(word)) {
    return 0;
  }
  return word.length < 8 ? 1 : 2;
}
