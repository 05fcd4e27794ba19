import { OPAQUE } from '../opaque';
import { Budget } from './budget';
import { BadExpression, Expression } from './expression';
import { callFunction } from './functions';
import { entriesOf, entry, isTrue, text, Value } from './functions/values';
import { NotUnderstood } from './scan';
import { Branch, Definitions, Node, parseTemplate } from './template';
import { Variables } from './variables';

/** What the templates of a chart have in common. */
export interface Surroundings {
  definitions: Definitions;
  budget: Budget;
  /** Text of a file of the chart that is no template, by its path in the chart. */
  fileOf: (path: string) => string | undefined;
}

interface Scope {
  dot: Value;
  /** `$`: what the template was given. */
  root: Value;
  variables: Variables;
}

type Flow = 'next' | 'break' | 'continue';

const inner = (scope: Scope): Scope => ({
  ...scope,
  variables: new Variables(scope.variables),
});

// What is under something unknown is unknown too.
const fields = (holder: Value, keys: readonly string[]): Value =>
  keys.reduce<Value>(
    (value, key) => (value === OPAQUE ? OPAQUE : entry(value, key)),
    holder,
  );

/** Evaluates the templates of a chart. */
class Evaluation {
  constructor(private readonly around: Surroundings) {}

  /** Text of a template, or of one that it includes. */
  run(nodes: readonly Node[], dot: Value): string {
    const out: string[] = [];
    const scope = { dot, root: dot, variables: new Variables() };
    this.write(nodes, scope, out);
    return out.join('');
  }

  private compute(expression: Expression, scope: Scope): Value {
    this.around.budget.step();
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
        return fields(this.compute(expression.of, scope), expression.keys);
      case 'method':
        return this.method(expression, scope);
      default:
        return this.call(expression, scope);
    }
  }

  private method(
    { keys, arguments: operands }: Extract<Expression, { kind: 'method' }>,
    scope: Scope,
  ): Value {
    const [name] = operands.map(operand => this.compute(operand, scope));
    return keys.join('.') === 'Files.Get' && name !== OPAQUE
      ? this.around.budget.made(this.around.fileOf(text(name)) ?? '')
      : OPAQUE;
  }

  private call(
    { name, arguments: operands }: Extract<Expression, { kind: 'call' }>,
    scope: Scope,
  ): Value {
    const { budget, definitions } = this.around;
    const args = operands.map(operand => this.compute(operand, scope));
    if (name === 'include') {
      const body = definitions.get(text(args[0]));
      return body ? budget.within(() => this.run(body, args[1])) : OPAQUE;
    }
    if (name === 'tpl') return this.template(text(args[0]), args[1]);
    return callFunction(name, args, budget);
  }

  /** `tpl`, whose template is a value. */
  private template(source: string, dot: Value): Value {
    const { budget, definitions } = this.around;
    if (!source.includes('{{')) return source;
    budget.made(source);
    let nodes: Node[];
    try {
      nodes = parseTemplate(source, definitions);
    } catch (error) {
      if (error instanceof NotUnderstood || error instanceof BadExpression) {
        return OPAQUE;
      }
      throw error;
    }
    return budget.within(() => this.run(nodes, dot));
  }

  private isTrue(value: Value): boolean {
    return isTrue(this.around.budget.made(value));
  }

  private write(nodes: readonly Node[], scope: Scope, out: string[]): Flow {
    for (const node of nodes) {
      this.around.budget.step();
      const flow = this.writeOne(node, scope, out);
      if (flow !== 'next') return flow;
    }
    return 'next';
  }

  private writeOne(node: Node, scope: Scope, out: string[]): Flow {
    const { budget } = this.around;
    switch (node.kind) {
      case 'text':
        out.push(budget.made(node.text));
        return 'next';
      case 'output':
        out.push(budget.made(text(this.compute(node.value, scope))));
        return 'next';
      case 'assign': {
        const value = this.compute(node.value, scope);
        if (node.declares) scope.variables.declare(node.name, value);
        else scope.variables.assign(node.name, value);
        return 'next';
      }
      case 'if':
        return this.writeBranch(node.branches, scope, out);
      case 'with':
      case 'range':
        return this.writeEach(node, scope, out);
      default:
        return node.kind;
    }
  }

  private writeBranch(
    branches: readonly Branch[],
    scope: Scope,
    out: string[],
  ): Flow {
    for (const { test, name, body } of branches) {
      const within = inner(scope);
      const value = test && this.compute(test, scope);
      if (!test || this.isTrue(value)) {
        if (name !== undefined) within.variables.declare(name, value);
        return this.write(body, within, out);
      }
    }
    return 'next';
  }

  private writeEach(
    node: Extract<Node, { kind: 'with' | 'range' }>,
    scope: Scope,
    out: string[],
  ): Flow {
    const { kind, names, body, otherwise } = node;
    const holder = this.compute(node.value, scope);
    if (!this.isTrue(holder)) return this.write(otherwise, inner(scope), out);
    const once = (dot: Value, named: readonly Value[]) => {
      const within = { ...inner(scope), dot };
      names.forEach((name, index) =>
        within.variables.declare(name, named[index]),
      );
      return this.write(body, within, out);
    };
    if (kind === 'with') return once(holder, [holder]);
    for (const [key, item] of this.items(holder)) {
      if (once(item, names.length > 1 ? [key, item] : [item]) === 'break') {
        break;
      }
    }
    return 'next';
  }

  /** A list that only Helm knows has one item, which is unknown. */
  private items(holder: Value): [Value, Value][] {
    if (typeof holder !== 'number') {
      return typeof holder === 'object'
        ? entriesOf(holder)
        : [[OPAQUE, OPAQUE]];
    }
    const length = Math.max(0, Math.trunc(holder));
    this.around.budget.spendParts(length);
    return Array.from({ length }, (_, index) => [index, index]);
  }
}

/** What a template makes; parts that nobody can tell without Helm are {@link OPAQUE}. */
export const evaluateTemplate = (
  nodes: readonly Node[],
  dot: Value,
  around: Surroundings,
): string => new Evaluation(around).run(nodes, dot);
