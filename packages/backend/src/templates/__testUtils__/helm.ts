import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { z } from 'zod';
import { Files, fileOf, yamlDocuments, yamlOf } from './files';

/*
 * The part of Helm that the charts of our templates use, so that their rules
 * are checked on objects, without Helm. Any other construct is an error: a
 * chart that needs more must be checked with Helm itself.
 */

type Values = { [key: string]: unknown };
type Node =
  | { text: string }
  | { output: string }
  | { condition: string; body: Node[] };
type Scope = { values: Values; definitions: Map<string, Node[]> };

const valuesSchema = z.record(z.string(), z.unknown());

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merge(base: Values, over: Values): Values {
  const merged = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const known = merged[key];
    merged[key] =
      isRecord(known) && isRecord(value) ? merge(known, value) : value;
  }
  return merged;
}

function parseTemplate(
  source: string,
  definitions: Map<string, Node[]>,
): Node[] {
  const root: Node[] = [];
  const stack: Node[][] = [root];
  const current = () => stack[stack.length - 1];
  const action = /(\s*)\{\{(-?)\s*([\s\S]*?)\s*(-?)\}\}(\s*)/y;
  let at = 0;
  const pushText = (text: string) => text && current().push({ text });
  while (at < source.length) {
    const open = source.slice(at).search(/\s*\{\{/);
    if (open < 0) {
      pushText(source.slice(at));
      break;
    }
    pushText(source.slice(at, at + open));
    action.lastIndex = at + open;
    const match = action.exec(source);
    if (!match) {
      throw new Error(
        `unclosed action: ${source.slice(at + open, at + open + 40)}`,
      );
    }
    const [, before, trimBefore, code, trimAfter, after] = match;
    pushText(trimBefore ? '' : before);
    const define = /^define "([^"]+)"$/.exec(code);
    const condition = /^if (.+)$/.exec(code);
    if (define) {
      const body: Node[] = [];
      definitions.set(define[1], body);
      stack.push(body);
    } else if (condition) {
      const body: Node[] = [];
      current().push({ condition: condition[1], body });
      stack.push(body);
    } else if (code === 'end') {
      stack.pop();
    } else {
      current().push({ output: code });
    }
    at = action.lastIndex - (trimAfter ? 0 : after.length);
  }
  if (stack.length !== 1) {
    throw new Error('unbalanced end');
  }
  return root;
}

function valueAt(path: string, { values }: Scope): unknown {
  const [root, ...keys] = path.slice(1).split('.');
  if (root !== 'Values') {
    throw new Error(`unsupported object: ${path}`);
  }
  return keys.reduce<unknown>((value, key) => {
    if (!isRecord(value)) {
      throw new Error(`nil pointer at ${path}`);
    }
    return value[key];
  }, values);
}

function operand(word: string, scope: Scope): unknown {
  if (word.startsWith('"')) {
    return JSON.parse(word);
  }
  if (/^\d+$/.test(word)) {
    return Number(word);
  }
  return word === '.' ? scope : valueAt(word, scope);
}

function call(name: string, args: unknown[], scope: Scope): unknown {
  const [first, second] = args;
  switch (name) {
    case 'include': {
      const body = scope.definitions.get(String(first));
      if (!body) {
        throw new Error(`no template ${first}`);
      }
      return render(body, scope);
    }
    case 'nindent': {
      const indent = ' '.repeat(Number(first));
      return `\n${String(second).replace(/^(?=.)/gm, indent)}`;
    }
    case 'quote':
      return JSON.stringify(String(first));
    case 'required':
      if (second === undefined || second === null || second === '') {
        throw new Error(String(first));
      }
      return second;
    case 'sha256sum':
      return createHash('sha256').update(String(first)).digest('hex');
    case 'toYaml':
      return stringify(first).trimEnd();
    default:
      throw new Error(`unsupported function: ${name}`);
  }
}

function evaluate(code: string, scope: Scope): unknown {
  const words = code.match(/"(?:[^"\\]|\\.)*"|\||[^\s|]+/g) ?? [];
  const commands = words.reduce<string[][]>(
    (all, word) => {
      if (word === '|') {
        all.push([]);
      } else {
        all[all.length - 1].push(word);
      }
      return all;
    },
    [[]],
  );
  return commands.reduce<unknown>((piped, [head, ...rest], index) => {
    const args = rest.map(word => operand(word, scope));
    if (/^["\d.]/.test(head)) {
      return operand(head, scope);
    }
    return call(head, index > 0 ? [...args, piped] : args, scope);
  }, undefined);
}

const truthy = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 : Boolean(value);

function render(nodes: Node[], scope: Scope): string {
  return nodes
    .map(node => {
      if ('text' in node) {
        return node.text;
      }
      if ('condition' in node) {
        const holds = truthy(evaluate(node.condition, scope));
        return holds ? render(node.body, scope) : '';
      }
      const value = evaluate(node.output, scope);
      if (value === undefined || value === null) {
        throw new Error(`no value: ${node.output}`);
      }
      return String(value);
    })
    .join('');
}

/** Objects that a chart yields with some of its value files, as Helm would. */
export function renderChart(
  files: Files,
  valueFiles: string[],
  over: Values = {},
): unknown[] {
  const values = [...valueFiles.map(path => yamlOf(files, path)), over]
    .map(parsed => valuesSchema.parse(parsed))
    .reduce(merge);
  const definitions = new Map<string, Node[]>();
  const paths = [...files.keys()].filter(path => path.startsWith('templates/'));
  const parsed = paths.map(path => ({
    path,
    nodes: parseTemplate(fileOf(files, path), definitions),
  }));
  return parsed
    .filter(({ path }) => path.endsWith('.yaml'))
    .flatMap(({ nodes }) =>
      yamlDocuments(render(nodes, { values, definitions })),
    );
}
