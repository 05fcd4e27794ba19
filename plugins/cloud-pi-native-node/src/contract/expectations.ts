import { z } from 'zod';
import { ConsoleErrorKind } from '../console/errors';
import {
  explainRefusedFields,
  WrittenResource,
} from '../console/http/refusals';
import { ProbeAnswer } from './probe';
import { ContractDifference } from './types';

function typeName(value: unknown): string {
  if (value === undefined) {
    return 'nothing';
  }
  if (value === null || Array.isArray(value)) {
    return value === null ? 'null' : 'array';
  }
  return typeof value;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Reflect.get(value, key)
        : undefined,
    json,
  );
}

const place = (path: readonly PropertyKey[]) =>
  path
    .map(key => (typeof key === 'number' ? '[]' : `.${String(key)}`))
    .join('');

/** Where JSON does not have a schema's shape: each place once, never a value. */
export function shapeDifferences(
  route: string,
  schema: z.ZodType,
  json: unknown,
): ContractDifference[] {
  const parsed = schema.safeParse(json);
  const differences = new Map<string, ContractDifference>();
  for (const issue of parsed.error?.issues ?? []) {
    const where = `${route} ${place(issue.path)}`.trimEnd();
    const expected =
      issue.code === 'invalid_type' ? issue.expected : issue.message;
    const got = typeName(valueAt(json, issue.path));
    differences.set(where, { where, expected, got });
  }
  return [...differences.values()];
}

function described(answer: ProbeAnswer): string {
  const type = answer.contentType.split(';')[0];
  const parts = [`HTTP ${answer.status}`, type, answer.kind];
  return parts.filter(Boolean).join(', ');
}

/** The status and the shape of a success. */
export function success(
  answer: ProbeAnswer,
  status: number,
  schema: z.ZodType,
): ContractDifference[] {
  if (answer.status !== status || answer.kind) {
    return [
      {
        where: answer.route,
        expected: `HTTP ${status}`,
        got: described(answer),
      },
    ];
  }
  return shapeDifferences(answer.route, schema, answer.json);
}

/** A refusal that the client understands as one of a kind. */
export function refusal(
  answer: ProbeAnswer,
  kind: ConsoleErrorKind,
): ContractDifference[] {
  return answer.kind === kind
    ? []
    : [
        {
          where: answer.route,
          expected: `a refusal read as ${kind}`,
          got: described(answer),
        },
      ];
}

/** A refusal that names the field at fault. */
export function refusedField(
  answer: ProbeAnswer,
  resource: WrittenResource,
): ContractDifference[] {
  const differences = refusal(answer, 'invalid');
  if (differences.length || explainRefusedFields(answer.json, resource)) {
    return differences;
  }
  return [
    {
      where: answer.route,
      expected: 'a refusal that names the field',
      got: described(answer),
    },
  ];
}

/** A fact that no schema can say. */
export function fact(
  where: string,
  holds: boolean,
  expected: string,
  got: string,
): ContractDifference[] {
  return holds ? [] : [{ where, expected, got }];
}
