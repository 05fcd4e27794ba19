import { z } from 'zod';

const optionsSchema = z
  .object({
    of: z.enum(['project', 'repository', 'environment']),
    /** The property that holds the project's slug, or its name. */
    project: z.string().optional(),
    /** What a second repository adds to the name. */
    suffix: z.string().default(''),
  })
  .catch({ of: 'project', suffix: '' });

export type NameOptions = z.infer<typeof optionsSchema>;

/** What a template says of a name's field. */
export function nameOptions(uiOptions: unknown): NameOptions {
  return optionsSchema.parse(uiOptions);
}
