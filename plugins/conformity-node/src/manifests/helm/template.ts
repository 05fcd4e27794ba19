import { Expression, parseExpression } from './expression';
import { NotUnderstood, scan } from './scan';

/** A branch of `if`; without a test for `else`. */
export interface Branch {
  test?: Expression;
  /** Variable that holds what was tested. */
  name?: string;
  body: Node[];
}

/** Part of a template. */
export type Node =
  | { kind: 'text'; text: string }
  | { kind: 'output'; value: Expression }
  | { kind: 'assign'; name: string; declares: boolean; value: Expression }
  | { kind: 'if'; branches: Branch[] }
  | { kind: 'break' | 'continue' }
  | {
      kind: 'with' | 'range';
      value: Expression;
      names: string[];
      body: Node[];
      otherwise: Node[];
    };

/** Templates by the names that `define` gives them. */
export type Definitions = Map<string, Node[]>;

const ASSIGNMENT = /^\$(\w+)\s*(:?=)\s*([\s\S]+)$/;
const NAMES = /^\$(\w+)(?:\s*,\s*\$(\w+))?\s*:?=\s*([\s\S]+)$/;
const WORD = /^([A-Za-z_]\w*)\s*([\s\S]*)$/;
const NAME = /^(?:"([^"]+)"|`([^`]+)`)\s*([\s\S]*)$/;

/** An open block. */
interface Frame {
  body: Node[];
  closes: (body: Node[]) => void;
  /** What `else` does here, and the body that starts; absent where it has no place. */
  otherwise?: (rest: string, body: Node[]) => void;
  /** True for `else with`: its end is that of the block that it is in. */
  joined?: boolean;
}

const named = (rest: string) => {
  const [, first, second, value = rest] = NAMES.exec(rest) ?? [];
  return {
    names: [first, second].filter(name => name !== undefined),
    value: parseExpression(value),
  };
};

/** Reads one template. */
class Parser {
  private readonly frames: Frame[] = [];
  private body: Node[] = [];

  constructor(private readonly definitions: Definitions) {}

  parse(source: string): Node[] {
    for (const piece of scan(source)) {
      if ('text' in piece) {
        this.body.push({ kind: 'text', text: piece.text });
      } else {
        this.act(piece.code);
      }
    }
    if (this.frames.length > 0) {
      throw new NotUnderstood('a block without end');
    }
    return this.body;
  }

  private act(code: string): void {
    const [, word = '', rest = ''] = WORD.exec(code) ?? [];
    switch (word) {
      case 'if':
        this.openIf(rest);
        break;
      case 'with':
      case 'range':
        this.openEach(word, rest);
        break;
      case 'define':
      case 'block':
        this.openDefinition(word, rest);
        break;
      case 'else':
        this.otherwise(rest);
        break;
      case 'end':
        this.close();
        break;
      case 'break':
      case 'continue':
        this.body.push({ kind: word });
        break;
      case 'template':
        this.include(rest);
        break;
      default:
        this.output(code);
    }
  }

  private open(frame: Omit<Frame, 'body'>): void {
    this.frames.push({ ...frame, body: this.body });
    this.body = [];
  }

  private openIf(rest: string): void {
    const branches: Branch[] = [];
    this.body.push({ kind: 'if', branches });
    let branch: Omit<Branch, 'body'> = this.test(rest);
    this.open({
      closes: body => branches.push({ ...branch, body }),
      otherwise: (next, body) => {
        branches.push({ ...branch, body });
        const [, test] = /^if\s+([\s\S]+)$/.exec(next) ?? [];
        if (test === undefined && next !== '') throw new NotUnderstood(next);
        branch = test === undefined ? {} : this.test(test);
      },
    });
  }

  private test(rest: string): Omit<Branch, 'body'> {
    const { names, value } = named(rest);
    return { test: value, name: names[0] };
  }

  private openEach(kind: 'with' | 'range', rest: string, joined = false): void {
    const node: Node = { kind, ...named(rest), body: [], otherwise: [] };
    this.body.push(node);
    let isOtherwise = false;
    this.open({
      joined,
      closes: body => {
        if (isOtherwise) node.otherwise = body;
        else node.body = body;
      },
      otherwise: (_, body) => {
        node.body = body;
        isOtherwise = true;
      },
    });
  }

  private openDefinition(kind: 'define' | 'block', rest: string): void {
    const [, quoted, raw, argument = ''] = NAME.exec(rest) ?? [];
    const name = quoted ?? raw;
    if (name === undefined) {
      throw new NotUnderstood(rest);
    }
    if (kind === 'block') this.include(rest);
    else if (argument) throw new NotUnderstood(rest);
    this.open({ closes: body => this.definitions.set(name, body) });
  }

  private otherwise(rest: string): void {
    const frame = this.frames.at(-1);
    if (!frame?.otherwise) {
      throw new NotUnderstood('else');
    }
    const [, word, value = ''] = /^(with)\s+([\s\S]+)$/.exec(rest) ?? [];
    frame.otherwise(word ? '' : rest, this.body);
    this.body = [];
    if (word) this.openEach('with', value, true);
  }

  private close(): void {
    let frame: Frame | undefined;
    do {
      frame = this.frames.pop();
      if (!frame) {
        throw new NotUnderstood('an end without a block');
      }
      frame.closes(this.body);
      this.body = frame.body;
    } while (frame.joined);
  }

  private include(rest: string): void {
    const [, quoted, raw, argument = ''] = NAME.exec(rest) ?? [];
    const name = quoted ?? raw;
    if (name === undefined) {
      throw new NotUnderstood(rest);
    }
    this.body.push({
      kind: 'output',
      value: {
        kind: 'call',
        name: 'include',
        arguments: [
          { kind: 'literal', value: name },
          argument
            ? parseExpression(argument)
            : { kind: 'literal', value: null },
        ],
      },
    });
  }

  private output(code: string): void {
    const [, name, sign, value] = ASSIGNMENT.exec(code) ?? [];
    this.body.push(
      name !== undefined && value !== undefined
        ? {
            kind: 'assign',
            name,
            declares: sign === ':=',
            value: parseExpression(value),
          }
        : { kind: 'output', value: parseExpression(code) },
    );
  }
}

/** Reads a template, and keeps what it defines for others. */
export const parseTemplate = (
  source: string,
  definitions: Definitions,
): Node[] => new Parser(definitions).parse(source);
