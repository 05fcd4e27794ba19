/** What an action of a template computes. */
export type Expression =
  | { kind: 'literal'; value: string | number | boolean | null }
  /** `.a.b`, `$.a.b` or `$name.a.b`; without `variable`, from the dot. */
  | { kind: 'path'; variable?: string; keys: string[] }
  | { kind: 'call'; name: string; arguments: Expression[] }
  /** `.Files.Get "x"`. */
  | { kind: 'method'; of: Expression; keys: string[]; arguments: Expression[] }
  | { kind: 'field'; of: Expression; keys: string[] };

const TOKEN =
  /\s*(?:(?<string>"(?:[^"\\]|\\.)*")|(?<raw>`[^`]*`)|(?<number>-?\d+(?:\.\d+)?)(?![\w.])|(?<path>\$?\w*(?:\.\w+)+|\$\w*|\.)|(?<word>[A-Za-z_]\w*)|(?<mark>[()|]))/y;

interface Token {
  kind: 'literal' | 'path' | 'word' | 'mark';
  text: string;
  /** True where blanks come before it: `(a).b` is not `(a) .b`. */
  apart: boolean;
}

/** A mistake, or something that this reader does not know. */
export class BadExpression extends Error {}

function tokens(source: string): Token[] {
  const found: Token[] = [];
  const end = source.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const apart = /\s/.test(source.charAt(TOKEN.lastIndex));
    const groups = TOKEN.exec(source)?.groups;
    if (!groups) {
      throw new BadExpression(source);
    }
    const { string, raw, number, path, word, mark } = groups;
    if (string ?? raw ?? number) {
      const text = raw ? JSON.stringify(raw.slice(1, -1)) : (string ?? number);
      found.push({ kind: 'literal', text: text ?? '', apart });
    } else if (path) {
      found.push({ kind: 'path', text: path, apart });
    } else if (word) {
      found.push({ kind: 'word', text: word, apart });
    } else {
      found.push({ kind: 'mark', text: mark ?? '', apart });
    }
  }
  return found;
}

const CONSTANTS = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['nil', null],
]);

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

function pathOf(text: string): Expression {
  const [head = '', ...keys] = text.split('.');
  if (head !== '' && !head.startsWith('$')) throw new BadExpression(text);
  return head.startsWith('$')
    ? { kind: 'path', variable: head.slice(1), keys }
    : { kind: 'path', keys: keys.filter(Boolean) };
}

/** Reads the pipeline of an action, from its tokens. */
class Reader {
  private readonly all: Token[];
  private next = 0;

  constructor(private readonly source: string) {
    this.all = tokens(source);
  }

  whole(): Expression {
    const parsed = this.pipeline();
    if (this.next < this.all.length) throw this.bad();
    return parsed;
  }

  private bad = () => new BadExpression(this.source);

  private isMark(...marks: string[]): boolean {
    const token = this.all[this.next];
    return token?.kind === 'mark' && marks.includes(token.text);
  }

  private pipeline(): Expression {
    let value = this.command();
    while (this.isMark('|')) {
      this.next += 1;
      value = this.command(value);
    }
    return value;
  }

  private command(piped?: Expression): Expression {
    const head = this.operand();
    const rest: Expression[] = [];
    while (this.next < this.all.length && !this.isMark('|', ')')) {
      rest.push(this.operand());
    }
    if (piped) rest.push(piped);
    if (head.kind === 'call') {
      return { ...head, arguments: [...head.arguments, ...rest] };
    }
    if (rest.length === 0) return head;
    if (head.kind !== 'path' && head.kind !== 'field') throw this.bad();
    if (head.keys.length === 0) throw this.bad();
    return {
      kind: 'method',
      of: head.kind === 'path' ? { ...head, keys: [] } : head.of,
      keys: head.keys,
      arguments: rest,
    };
  }

  private operand(): Expression {
    const token = this.all[this.next];
    this.next += 1;
    switch (token?.kind) {
      case 'literal':
        return literal(token.text);
      case 'path':
        return pathOf(token.text);
      case 'word': {
        const constant = CONSTANTS.get(token.text);
        return constant === undefined
          ? { kind: 'call', name: token.text, arguments: [] }
          : { kind: 'literal', value: constant };
      }
      default:
        if (token?.text !== '(') throw this.bad();
        return this.group();
    }
  }

  private group(): Expression {
    const inner = this.pipeline();
    if (!this.isMark(')')) throw this.bad();
    this.next += 1;
    const field = this.all[this.next];
    if (field?.kind !== 'path' || field.apart || field.text === '.') {
      // A call in brackets takes no further arguments.
      return inner.kind === 'call'
        ? { kind: 'field', of: inner, keys: [] }
        : inner;
    }
    this.next += 1;
    return { kind: 'field', of: inner, keys: field.text.slice(1).split('.') };
  }
}

/** Reads a pipeline of Go's templates. */
export const parseExpression = (source: string): Expression =>
  new Reader(source).whole();
