import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { GOLDEN, ROOT } from '../paths';
import { casesOf, TEMPLATES } from '.';
import { APPLICATIONS } from './applications';

describe('the combinations', () => {
  it('are of every template of the portal', () => {
    const known = readdirSync(join(ROOT, 'templates'))
      .filter(name => name.endsWith('.yaml'))
      .map(name => name.slice(0, -'.yaml'.length));
    expect(TEMPLATES.map(({ name }) => name).sort()).toEqual(known.sort());
  });

  it.each(TEMPLATES)('are all kept, and nothing else is: $name', template => {
    const names = casesOf(template).map(({ name }) =>
      name === 'default' ? 'default.txt' : `${name}.diff`,
    );
    expect(readdirSync(join(GOLDEN, template.name)).sort()).toEqual(
      names.sort(),
    );
  });

  it('each have a project of their own, whose name the console accepts', () => {
    const projects = TEMPLATES.flatMap(casesOf).map(({ project }) => project);
    expect(new Set(projects).size).toBe(projects.length);
    for (const project of projects) {
      expect(project).toMatch(/^[a-z0-9]{2,20}$/);
    }
  });
});

const fieldSchema = z.looseObject({
  title: z.string(),
  'ui:help': z.unknown().optional(),
  errorMessage: z.unknown().optional(),
});
const formSchema = z.object({
  spec: z.object({
    parameters: z.array(
      z.object({
        required: z.array(z.string()),
        properties: z.record(z.string(), fieldSchema),
      }),
    ),
  }),
});

/** What a form asks and accepts, less what is said of it. */
const asked = (path: string) =>
  formSchema
    .parse(parse(readFileSync(join(ROOT, path), 'utf8')))
    .spec.parameters.map(({ required, properties }) => ({
      required,
      properties: Object.fromEntries(
        Object.entries(properties).map(
          ([name, { title, 'ui:help': help, errorMessage, ...rules }]) => [
            name,
            rules,
          ],
        ),
      ),
    }));

it('applications are asked for by the same form', () => {
  const [first, ...others] = APPLICATIONS.map(({ path }) => asked(path));
  for (const other of others) {
    expect(other).toEqual(first);
  }
});
