import { z } from 'zod/v3';

/** The value of the field: a run, and what of it is to be removed. */
export const undoSchema = z.object({
  run: z.string().optional(),
  resources: z.array(z.string()).default([]),
});

export type UndoDraft = z.infer<typeof undoSchema>;

/** What a form holds of the field. */
export function undoDraft(value: unknown): UndoDraft {
  return undoSchema.safeParse(value).data ?? { resources: [] };
}
