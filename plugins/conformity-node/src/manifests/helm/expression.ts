/** What an action of a template computes. */
export type Expression =
  | { kind: 'literal'; value: string | number | boolean | null }
  /** `.a.b`, `$.a.b` or `$name.a.b`; without `variable`, from the dot. */
  | { kind: 'path'; variable?: string; keys: string[] }
  | { kind: 'call'; name: string; arguments: Expression[] }
  | { kind: 'field'; of: Expression; keys: string[] };

const TOKEN =
  /\s*(?:(?<string>"(?:[^"\\]|\\.)*")|(?<raw>`[^`]*`)|(?<number>-?\d+(?:\.\d+)?)(?![\w.])|(?<path>\$?\w*(?:\.[\w-]+)+|\$\w*|\.)|(?<word>[A-Za-z_]\w*)|(?<mark>[()|]))/y;

interface Token {
  kind: 'literal' | 'path' | 'word' | 'mark';
  text: string;
}

/** A mistake, or something that this reader does not know. */
export class BadExpression extends Error {}

function tokens(source: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.trimEnd().length) {
    const groups = TOKEN.exec(source)?.groups;
    if (!groups) {
      throw new BadExpression(source);
    }
    const { string, raw, number, path, word, mark } = groups;
    if (string ?? raw ?? number) {
      const text = raw ? JSON.stringify(raw.slice(1, -1)) : (string ?? number);
      found.push({ kind: 'literal', text: text ?? '' });
    } else if (path) {
      found.push({ kind: 'path', text: path });
    } else if (word) {
      found.push({ kind: 'word', text: word });
    } else {
      found.push({ kind: 'mark', text: mark ?? '' });
    }
  }
  return found;
}

const CONSTANTS: Record<string, boolean | null> = {
  true: true,
  false: false,
  nil: null,
};

function literal(text: string): Expression {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' || typeof value === 'number'
      ? { kind: 'literal', value }
      : { kind: 'literal', value: null };
  } catch {
    throw new BadExpression(text);
  }
}

function path(text: string): Expression {
  const [head = '', ...keys] = text.split('.');
  return head.startsWith('$')
    ? { kind: 'path', variable: head.slice(1), keys }
    : { kind: 'path', keys: keys.filter(Boolean) };
}

/** Reads a pipeline of Go's templates. */
export function parseExpression(source: string): Expression {
  const all = tokens(source);
  let next = 0;
  const isMark = (mark: string) =>
    all[next]?.kind === 'mark' && all[next]?.text === mark;

  const operand = (): Expression => {
    const token = all[next];
    next += 1;
    if (token?.kind === 'literal') return literal(token.text);
    if (token?.kind === 'path') return path(token.text);
    if (token?.kind === 'word') {
      return token.text in CONSTANTS
        ? { kind: 'literal', value: CONSTANTS[token.text] ?? null }
        : { kind: 'call', name: token.text, arguments: [] };
    }
    if (token?.kind === 'mark' && token.text === '(') {
      const inner = pipeline();
      if (!isMark(')')) throw new BadExpression(source);
      next += 1;
      const field = all[next];
      if (field?.kind === 'path' && field.text.startsWith('.')) {
        next += 1;
        return {
          kind: 'field',
          of: inner,
          keys: field.text.slice(1).split('.'),
        };
      }
      return inner;
    }
    throw new BadExpression(source);
  };

  const command = (piped?: Expression): Expression => {
    const head = operand();
    const rest: Expression[] = [];
    while (next < all.length && !isMark('|') && !isMark(')')) {
      rest.push(operand());
    }
    if (piped) rest.push(piped);
    if (head.kind === 'call') {
      return { ...head, arguments: [...head.arguments, ...rest] };
    }
    if (rest.length > 0) throw new BadExpression(source);
    return head;
  };

  const pipeline = (): Expression => {
    let value = command();
    while (isMark('|')) {
      next += 1;
      value = command(value);
    }
    return value;
  };

  const parsed = pipeline();
  if (next < all.length) throw new BadExpression(source);
  return parsed;
}
