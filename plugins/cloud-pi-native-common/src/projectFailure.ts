import { z } from 'zod';

/**
 * What the console says of a project and of its last failure, for those who
 * are in it; empty where it tells nothing.
 *
 * @public
 */
export const projectFailureSchema = z.object({
  /** The status that the console gives it now. */
  status: z.string().optional(),
  failure: z
    .object({
      /** What the console was doing, in its own words. */
      action: z.string(),
      /** The tools that failed. */
      tools: z.array(z.string()),
      summary: z.string().optional(),
      at: z.string(),
    })
    .optional(),
});

/** See {@link projectFailureSchema}. @public */
export type ProjectFailure = z.infer<typeof projectFailureSchema>;

/** The path, under the `cloud-pi-native` backend, that answers it. @public */
export function projectFailurePath(slug: string): string {
  return `/projects/${encodeURIComponent(slug)}/failure`;
}
