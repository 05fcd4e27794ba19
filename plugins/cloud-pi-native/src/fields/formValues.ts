import { z } from 'zod';

const formSchema = z.record(z.string(), z.unknown()).catch({});
const textSchema = z.string().min(1);

/**
 * The text that a validator is given; nothing where it is empty, or where the
 * scaffolder gives the whole list that the field is an item of.
 */
export function givenText(value: unknown): string | undefined {
  return textSchema.safeParse(value).data;
}

/** The text that a form holds under a property; nothing where it is missing or something else. */
export function textAt(
  form: unknown,
  property: string | undefined,
): string | undefined {
  return property === undefined
    ? undefined
    : textSchema.safeParse(formSchema.parse(form)[property]).data;
}

/** The project that a form is about: one that exists, by its slug, or one by the name that it has or will have. */
export type FormProject = { slug: string } | { name: string };

// Application templates ask for a project's name, the others for one that exists.
const NAMED = 'name';

/** The project that a form holds: under the property told, else where templates put it. */
export function projectOf(
  form: unknown,
  property?: string,
): FormProject | undefined {
  const name = textAt(form, NAMED);
  if (property === NAMED) {
    return name === undefined ? undefined : { name };
  }
  const slug = textAt(form, property ?? 'project');
  if (slug !== undefined) {
    return { slug };
  }
  return property === undefined && name !== undefined ? { name } : undefined;
}
