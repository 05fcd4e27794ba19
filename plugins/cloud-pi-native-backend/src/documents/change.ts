import { z } from 'zod';

/** What is known of the source of a page. */
export const documentChangeSchema = z.object({
  /** When it was changed last, and by whom. */
  change: z
    .object({ date: z.string(), author: z.string().optional() })
    .optional(),
  /** The page's source, to read. */
  source: z.string().optional(),
  /** Where to write what is wrong with it. */
  issues: z.string().optional(),
});

export type DocumentChange = z.infer<typeof documentChangeSchema>;

/** The name of an author, unless it is an e-mail address. */
export function authorName(name: string | undefined): string | undefined {
  const trimmed = name?.trim();
  return trimmed && !trimmed.includes('@') ? trimmed : undefined;
}
