import { Expression, parseExpression } from './expression';

/** Part of a template. */
export type Node =
  | { kind: 'text'; text: string }
  | { kind: 'output'; value: Expression }
  | { kind: 'assign'; name: string; value: Expression }
  | { kind: 'if'; branches: { test?: Expression; body: Node[] }[] }
  | {
      kind: 'with' | 'range';
      value: Expression;
      names: string[];
      body: Node[];
      otherwise: Node[];
    };

/** Templates by the names that `define` gives them. */
export type Definitions = Map<string, Node[]>;

/** What this reader of templates does not understand. */
export class NotUnderstood extends Error {}

interface Frame {
  closes: (body: Node[]) => void;
  /** What `else` does here; absent where it has no place. */
  otherwise?: (test: string | undefined, body: Node[]) => void;
}

const ACTION = /\{\{(-?)\s*([\s\S]*?)\s*(-?)\}\}/g;
const ASSIGNMENT = /^\$(\w+)\s*:?=\s*([\s\S]+)$/;
const RANGE_NAMES = /^\$(\w+)(?:\s*,\s*\$(\w+))?\s*:=\s*([\s\S]+)$/;

/** Reads a template, and keeps what it defines for others. */
export function parseTemplate(
  source: string,
  definitions: Definitions,
): Node[] {
  const root: Node[] = [];
  const frames: Frame[] = [];
  let body = root;
  const bodies: Node[][] = [];

  const open = (frame: Frame, inner: Node[]) => {
    frames.push(frame);
    bodies.push(body);
    body = inner;
  };
  const act = (code: string) => {
    const [, word = '', rest = ''] = /^(\w+)\s*([\s\S]*)$/.exec(code) ?? [];
    switch (word) {
      case 'if': {
        const branches: { test?: Expression; body: Node[] }[] = [];
        body.push({ kind: 'if', branches });
        let test: Expression | undefined = parseExpression(rest);
        open(
          {
            closes: inner => branches.push({ test, body: inner }),
            otherwise: (next, inner) => {
              branches.push({ test, body: inner });
              test = next === undefined ? undefined : parseExpression(next);
            },
          },
          [],
        );
        return;
      }
      case 'with':
      case 'range': {
        const [, first, second, value = rest] = RANGE_NAMES.exec(rest) ?? [];
        const node: Node = {
          kind: word,
          value: parseExpression(value),
          names: [first, second].filter(name => name !== undefined),
          body: [],
          otherwise: [],
        };
        body.push(node);
        let inOtherwise = false;
        open(
          {
            closes: inner => {
              if (inOtherwise) node.otherwise = inner;
              else node.body = inner;
            },
            otherwise: (_, inner) => {
              node.body = inner;
              inOtherwise = true;
            },
          },
          [],
        );
        return;
      }
      case 'define':
      case 'block': {
        const name = /^"([^"]+)"/.exec(rest)?.[1];
        if (name === undefined) {
          throw new NotUnderstood(code);
        }
        open({ closes: inner => definitions.set(name, inner) }, []);
        return;
      }
      case 'else': {
        const frame = frames.at(-1);
        if (!frame?.otherwise) {
          throw new NotUnderstood(code);
        }
        frame.otherwise(/^if\s+([\s\S]+)$/.exec(rest)?.[1], body);
        body = [];
        return;
      }
      case 'end': {
        const frame = frames.pop();
        const outer = bodies.pop();
        if (!frame || !outer) {
          throw new NotUnderstood(code);
        }
        frame.closes(body);
        body = outer;
        return;
      }
      case 'template':
        body.push({
          kind: 'output',
          value: parseExpression(`include ${rest}`),
        });
        return;
      default: {
        const assignment = ASSIGNMENT.exec(code);
        if (assignment) {
          const [, name = '', value = ''] = assignment;
          body.push({ kind: 'assign', name, value: parseExpression(value) });
        } else {
          body.push({ kind: 'output', value: parseExpression(code) });
        }
      }
    }
  };

  let from = 0;
  let trimStart = false;
  const text = (end: number, trimEnd: boolean) => {
    let piece = source.slice(from, end);
    if (trimStart) piece = piece.trimStart();
    if (trimEnd) piece = piece.trimEnd();
    if (piece) body.push({ kind: 'text', text: piece });
  };
  for (const match of source.matchAll(ACTION)) {
    const [whole, before, code = '', after] = match;
    text(match.index, before === '-');
    from = match.index + whole.length;
    trimStart = after === '-';
    if (!/^\/\*[\s\S]*\*\/$/.test(code)) {
      act(code);
    }
  }
  text(source.length, false);
  if (frames.length > 0) {
    throw new NotUnderstood('a block without end');
  }
  return root;
}
