const MAX_PATTERNS = 100;
const MAX_LENGTH = 200;
// Each one more would let a name be tried in many more ways.
const MAX_STARS = 6;

interface Pattern {
  matches: RegExp;
  keeps: boolean;
}

const PIECES = /\*\*\/|\*+|\?|[^*?]+/g;

function source(pattern: string): string {
  return (pattern.match(PIECES) ?? [])
    .map(piece => {
      if (piece === '**/') return '(?:[^/]+/)*';
      if (piece.startsWith('**')) return '.*';
      if (piece === '*') return '[^/]*';
      if (piece === '?') return '[^/]';
      return piece.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
}

function readPattern(line: string): Pattern[] {
  const text = line.trim();
  if (text === '' || text.startsWith('#') || text.length > MAX_LENGTH)
    return [];
  if ((text.match(/\*/g) ?? []).length > MAX_STARS) return [];
  const keeps = text.startsWith('!');
  const pattern = keeps ? text.slice(1) : text;
  const path = pattern.replace(/^\//, '').replace(/\/$/, '');
  if (path === '') return [];
  // With a slash within, it is a path of the docs folder; a name is one of any folder.
  const isPath = pattern.slice(0, -1).includes('/');
  const start = isPath ? '^' : '(?:^|/)';
  const end = pattern.endsWith('/') ? '/' : '(?:/|$)';
  return [{ matches: new RegExp(`${start}${source(path)}${end}`), keeps }];
}

/** Whether a path is among patterns as Git ignores files by: the last one decides. */
export function exclusionOf(patterns: string): (path: string) => boolean {
  const read = patterns
    .split('\n')
    .slice(0, MAX_PATTERNS)
    .flatMap(readPattern)
    .reverse();
  return path => {
    const last = read.find(({ matches }) => matches.test(path));
    return last !== undefined && !last.keeps;
  };
}
