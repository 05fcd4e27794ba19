import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../paths';

/** The fields that the portal's own pages bring. */
const FIELDS = [
  'CloudPiNativeCluster',
  'CloudPiNativeEnvironment',
  'CloudPiNativeMember',
  'CloudPiNativeName',
  'CloudPiNativePlacement',
  'CloudPiNativeProject',
  'CloudPiNativeRepository',
  'CloudPiNativeRunUndo',
  'CloudPiNativeSummary',
  'CloudPiNativeZone',
  'Secret',
];

const pageSchema = z.looseObject({
  title: z.string(),
  properties: z.record(z.string(), z.unknown()),
});
const templateSchema = z.object({
  metadata: z.object({ name: z.string(), title: z.string() }),
  spec: z.object({
    formDecorators: z.array(z.object({ id: z.string() })),
    parameters: z.array(pageSchema),
    steps: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
});

const TEMPLATES = readdirSync(join(ROOT, 'templates'))
  .filter(name => name.endsWith('.yaml'))
  .map(name => {
    const text = readFileSync(join(ROOT, 'templates', name), 'utf8');
    return { name, template: templateSchema.parse(parse(text)) };
  });

const objectSchema = z.looseObject({
  type: z.string().optional(),
  title: z.string().optional(),
  'ui:field': z.string().optional(),
  required: z.array(z.string()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  errorMessage: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
});
const requiredMessages = z.object({
  required: z.record(z.string(), z.string()),
});

/** Every schema of a form, however deep, with the path that leads to it. */
function* schemasOf(
  value: unknown,
  path: string,
): Generator<[path: string, schema: z.infer<typeof objectSchema>]> {
  const schema = objectSchema.safeParse(value).data;
  if (schema) {
    yield [path, schema];
    for (const [key, inner] of Object.entries(schema)) {
      if (typeof inner === 'object' && key !== 'ui:options') {
        yield* schemasOf(inner, `${path}.${key}`);
      }
    }
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) {
      yield* schemasOf(inner, `${path}.${index}`);
    }
  }
}

describe.each(TEMPLATES)('the form of $name', ({ template }) => {
  const { spec } = template;
  const schemas = spec.parameters.flatMap((page, index) => [
    ...schemasOf(page, String(index)),
  ]);

  it('hands over what the run acts with', () => {
    expect(spec.formDecorators).toEqual([{ id: 'cloud-pi-native-delegation' }]);
  });

  it('names all its fields, and uses known ones', () => {
    const unknown = schemas
      .flatMap(([, schema]) => schema['ui:field'] ?? [])
      .filter(field => !FIELDS.includes(field));
    expect(unknown).toEqual([]);
    const untitled = schemas
      .filter(
        ([path, { type, title }]) =>
          /\.properties\.\w+$/.test(path) &&
          type !== undefined &&
          type !== 'null' &&
          title === undefined,
      )
      .map(([path]) => path);
    expect(untitled).toEqual([]);
  });

  it('says in French what is missing', () => {
    const silent = schemas.flatMap(([path, { required, errorMessage }]) => {
      const told = requiredMessages.safeParse(errorMessage).data?.required;
      // One sentence may stand for all that can be wrong.
      return typeof errorMessage === 'string'
        ? []
        : (required ?? [])
            .filter(name => told?.[name] === undefined)
            .map(name => `${path} ${name}`);
    });
    expect(silent).toEqual([]);
  });

  it('has steps that people can read', () => {
    expect(spec.steps.every(({ name }) => /^[A-ZÉÀ][^_]+$/.test(name))).toBe(
      true,
    );
    expect(new Set(spec.steps.map(({ id }) => id)).size).toBe(
      spec.steps.length,
    );
  });
});
