import { z } from 'zod';

/**
 * What the browser hands over so that a run can act as the signed-in user.
 * Tokens are opaque here; the server reads the console token's expiry itself.
 *
 * @public
 */
export const delegationRequestSchema = z.object({
  consoleToken: z.string().min(1).max(16_384),
  gitlabToken: z.string().min(1).max(16_384).optional(),
});

/** See {@link delegationRequestSchema}. @public */
export type DelegationRequest = z.infer<typeof delegationRequestSchema>;

/** State of the caller's delegation: ISO 8601 instants, absent where there is none. @public */
export const delegationStatusSchema = z.object({
  consoleUntil: z.string().optional(),
  gitlabUntil: z.string().optional(),
});

/** See {@link delegationStatusSchema}. @public */
export type DelegationStatus = z.infer<typeof delegationStatusSchema>;
