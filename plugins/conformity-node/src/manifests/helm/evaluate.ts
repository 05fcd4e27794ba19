import { OPAQUE } from '../opaque';
import { Expression } from './expression';
import { FUNCTIONS, isTrue, Value } from './functions';
import { Definitions, Node } from './template';

const MAX_STEPS = 50_000;
const MAX_OUTPUT = 1024 * 1024;
const MAX_INCLUDES = 30;

/** Where a template is evaluated. */
export interface Scope {
  dot: Value;
  root: Value;
  variables: ReadonlyMap<string, Value>;
  definitions: Definitions;
}

/** A template that would never end, or make too much. */
export class TooLarge extends Error {}

/** Counts what an evaluation costs. */
class Budget {
  private steps = 0;
  private output = 0;
  includes = 0;

  step(): void {
    this.steps += 1;
    if (this.steps > MAX_STEPS || this.includes > MAX_INCLUDES) {
      throw new TooLarge();
    }
  }

  write(text: string): string {
    this.output += text.length;
    if (this.output > MAX_OUTPUT) {
      throw new TooLarge();
    }
    return text;
  }
}

const field = (holder: Value, key: string): Value =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? Object.entries(holder).find(([own]) => own === key)?.[1]
    : undefined;

// What is under something unknown is unknown too.
const fields = (holder: Value, keys: readonly string[]): Value =>
  holder === OPAQUE ? OPAQUE : keys.reduce(field, holder);

function compute(expression: Expression, scope: Scope, budget: Budget): Value {
  budget.step();
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'path': {
      const { variable, keys } = expression;
      if (variable === undefined) return fields(scope.dot, keys);
      const holder =
        variable === '' ? scope.root : scope.variables.get(variable);
      return fields(holder, keys);
    }
    case 'field':
      return fields(compute(expression.of, scope, budget), expression.keys);
    default:
      return call(expression, scope, budget);
  }
}

function call(
  { name, arguments: operands }: Extract<Expression, { kind: 'call' }>,
  scope: Scope,
  budget: Budget,
): Value {
  const args = operands.map(operand => compute(operand, scope, budget));
  if (name === 'include') {
    const body = scope.definitions.get(String(args[0]));
    if (!body) return OPAQUE;
    budget.includes += 1;
    const made = write(
      body,
      { ...scope, dot: args[1], variables: new Map() },
      budget,
    );
    budget.includes -= 1;
    return made;
  }
  if (name === 'tpl') {
    // Its template is in the values: what it makes is not guessed.
    return typeof args[0] === 'string' && !args[0].includes('{{')
      ? args[0]
      : OPAQUE;
  }
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!known) return OPAQUE;
  return known(...args);
}

function write(nodes: readonly Node[], outer: Scope, budget: Budget): string {
  let scope = outer;
  let made = '';
  for (const node of nodes) {
    budget.step();
    switch (node.kind) {
      case 'text':
        made += budget.write(node.text);
        break;
      case 'output': {
        const value = compute(node.value, scope, budget);
        made += budget.write(
          value === undefined || value === null ? '' : shown(value),
        );
        break;
      }
      case 'assign': {
        const value = compute(node.value, scope, budget);
        scope = {
          ...scope,
          variables: new Map([...scope.variables, [node.name, value]]),
        };
        break;
      }
      case 'if': {
        const branch = node.branches.find(
          ({ test }) => !test || isTrue(compute(test, scope, budget)),
        );
        if (branch) made += write(branch.body, scope, budget);
        break;
      }
      default:
        made += writeEach(node, scope, budget);
    }
  }
  return made;
}

const shown = (value: Value) =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

function writeEach(
  {
    kind,
    value,
    names,
    body,
    otherwise,
  }: Extract<Node, { kind: 'with' | 'range' }>,
  scope: Scope,
  budget: Budget,
): string {
  const holder = compute(value, scope, budget);
  if (!isTrue(holder)) return write(otherwise, scope, budget);
  const within = (dot: Value, named: Value[]) =>
    write(
      body,
      {
        ...scope,
        dot,
        variables: new Map([
          ...scope.variables,
          ...names.map((name, index): [string, Value] => [name, named[index]]),
        ]),
      },
      budget,
    );
  if (kind === 'with') return within(holder, [holder]);
  if (typeof holder !== 'object' || holder === null) {
    // A list that only Helm knows: once, with an unknown item.
    return within(
      OPAQUE,
      names.map(() => OPAQUE),
    );
  }
  return Object.entries(holder)
    .map(([key, item]) => within(item, names.length > 1 ? [key, item] : [item]))
    .join('');
}

/** What a template makes; parts that nobody can tell without Helm are {@link OPAQUE}. */
export function evaluateTemplate(nodes: readonly Node[], scope: Scope): string {
  return write(nodes, scope, new Budget());
}
