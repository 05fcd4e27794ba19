import { z } from 'zod';

const KINDS = [
  'project',
  'repository',
  'environment',
  'deployment',
  'member',
  'role',
] as const;

/** Something that a run made in the console, from the portal's ledger. */
export const runResourceSchema = z.object({
  id: z.string(),
  kind: z.enum(KINDS),
  name: z.string(),
  /** Slug of the project that it is in, or that it is. */
  project: z.string(),
  at: z.string(),
  url: z.string().optional(),
});

export const runResourcesSchema = z.object({
  resources: z.array(runResourceSchema),
});

export type RunResource = z.infer<typeof runResourceSchema>;
