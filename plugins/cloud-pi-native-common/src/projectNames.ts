import { z } from 'zod';

/**
 * What the name of a project to be means to the person who types it.
 *
 * - `free`: no project has it.
 * - `own`: a project of theirs has it, and is taken up.
 * - `member`: a project that they are a member of has it; theirs will be another one.
 * - `taken`: somebody else's project has it; the console adds a number to the new one's.
 *
 * @public
 */
export const projectNameStandingSchema = z.object({
  standing: z.enum(['free', 'own', 'member', 'taken']),
  /** The slug of the project that has the name. */
  slug: z.string().optional(),
  /** Whether the console itself said so, rather than what the catalogue remembers. */
  isCertain: z.boolean(),
});

/** See {@link projectNameStandingSchema}. @public */
export type ProjectNameStanding = z.infer<typeof projectNameStandingSchema>;

/** The path, under the `cloud-pi-native` backend, that answers it. @public */
export function projectNamePath(name: string): string {
  return `/names/projects/${encodeURIComponent(name)}`;
}
