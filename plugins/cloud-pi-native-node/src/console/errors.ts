/**
 * What went wrong, as far as a caller can act on it.
 *
 * - `unauthorized`: the token is refused or expired; sign in again.
 * - `forbidden`: the platform refuses this to this user.
 * - `invalid`: the console refuses the values.
 * - `conflict`: the name is already taken.
 * - `not-found`: what was addressed does not exist.
 * - `unavailable`: no answer, a 5xx, a time-out; worth trying again.
 * - `provisioning`: the console recorded the write but its tools failed.
 * - `unexpected-answer`: an answer that does not have the console's shape.
 *
 * @public
 */
export type ConsoleErrorKind =
  | 'unauthorized'
  | 'forbidden'
  | 'invalid'
  | 'conflict'
  | 'not-found'
  | 'unavailable'
  | 'provisioning'
  | 'unexpected-answer';

/** A console call that failed. The message is French, for users, and carries no secret. @public */
export class ConsoleError extends Error {
  override readonly name = 'ConsoleError';

  constructor(
    readonly kind: ConsoleErrorKind,
    message: string,
    options?: { status?: number; cause?: unknown; existingId?: string },
  ) {
    super(message, { cause: options?.cause });
    this.status = options?.status;
    this.existingId = options?.existingId;
  }

  /** HTTP status, where there was an answer. */
  readonly status?: number;

  /**
   * Id of what the console recorded before its tools failed: with the kind
   * `provisioning`, it exists; replay the hooks rather than create it again.
   */
  readonly existingId?: string;
}
