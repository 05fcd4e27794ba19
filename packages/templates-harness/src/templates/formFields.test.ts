import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../paths';

const nodeSchema = z.record(z.string(), z.unknown());
const templateSchema = z.object({
  spec: z.object({ parameters: z.array(nodeSchema) }),
});
const optionsSchema = z
  .looseObject({ project: z.string(), except: z.string() })
  .partial();

interface Asked {
  name: string;
  field: string;
  options: z.infer<typeof optionsSchema>;
}

/** Every property that a page asks for, in whichever branch. */
function* askedIn(value: unknown): Generator<Asked> {
  if (Array.isArray(value)) {
    for (const one of value) yield* askedIn(one);
    return;
  }
  const node = nodeSchema.safeParse(value).data ?? {};
  const properties = nodeSchema.safeParse(node.properties).data ?? {};
  for (const [name, schema] of Object.entries(properties)) {
    const property = nodeSchema.safeParse(schema).data ?? {};
    // Without a type it only narrows what another place asks for.
    if (property.type !== undefined) {
      yield {
        name,
        field: z.string().catch('').parse(property['ui:field']),
        options: optionsSchema.catch({}).parse(property['ui:options']),
      };
    }
    yield* askedIn(property);
  }
  for (const [key, inner] of Object.entries(node)) {
    if (key !== 'properties' && typeof inner === 'object')
      yield* askedIn(inner);
  }
}

describe.each(
  readdirSync(join(ROOT, 'templates')).filter(name => name.endsWith('.yaml')),
)('the fields of %s', name => {
  const text = readFileSync(join(ROOT, 'templates', name), 'utf8');
  const pages = templateSchema
    .parse(parse(text))
    .spec.parameters.map(page => [...askedIn(page)]);

  // The form keeps one field for a name: the last branch's, for all of them.
  it('are the same in all branches of a page', () => {
    const torn = pages.flatMap(page =>
      page.filter(one =>
        page.some(({ name: other, field }) => {
          return other === one.name && field !== one.field;
        }),
      ),
    );
    expect(torn).toEqual([]);
  });

  it('look at properties that the form has', () => {
    const asked = pages.flat();
    const names = asked.map(one => one.name);
    const lost = asked.flatMap(({ options: { project, except } }) =>
      [project, except].filter(one => one && !names.includes(one)),
    );
    expect(names.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });
});
