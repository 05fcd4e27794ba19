/** Longer than any path that a pipeline includes. */
const MAX_PATTERN = 200;

/**
 * Whether a path matches a pattern of `include:local`: `*` stays in a folder,
 * `**` does not. All ways are followed at once: a hostile pattern takes no longer
 * than its length times that of the path.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  if (pattern.length > MAX_PATTERN) return false;
  const tokens = pattern.match(/\*+|[^*]/g) ?? [];
  const isStar = tokens.map(token => token.startsWith('*'));
  // Whether the part of the path that was read ends before each token.
  let states = Array<boolean>(tokens.length + 1).fill(false);
  states[0] = true;
  const skipStars = () => {
    for (let index = 0; index < tokens.length; index += 1) {
      if (states[index] && isStar[index]) states[index + 1] = true;
    }
  };
  skipStars();
  for (const character of path) {
    const next = Array<boolean>(tokens.length + 1).fill(false);
    let isAlive = false;
    for (let index = 0; index < tokens.length; index += 1) {
      if (!states[index]) continue;
      const token = tokens[index];
      if (token === character) next[index + 1] = true;
      if (isStar[index] && (token !== '*' || character !== '/')) {
        next[index] = true;
      }
      isAlive ||= Boolean(next[index] || next[index + 1]);
    }
    if (!isAlive) return false;
    states = next;
    skipStars();
  }
  return states[tokens.length] ?? false;
}
