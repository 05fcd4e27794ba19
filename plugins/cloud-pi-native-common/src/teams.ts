import { Entity } from '@backstage/catalog-model';
import { z } from 'zod';

const references = z.array(z.string()).optional();

/**
 * What a team says of its people, under `spec.membership` of its `Group`. Only
 * the group says it: a `User`, whom everybody sees, names no team.
 *
 * @public
 */
export const membershipSchema = z.object({
  /** References of the `User`s in it. */
  members: z.array(z.string()),
  /** Those of them to whom the console does not list the project's environments. */
  withoutEnvironments: references,
  /** Those of them to whom the console does not list the project's repositories. */
  withoutRepositories: references,
  /** Labels of the dedicated clusters that the project may use. */
  dedicatedClusters: references,
});

/** See {@link membershipSchema}. @public */
export type Membership = z.infer<typeof membershipSchema>;

/** Where the catalogue's queries find the people of a team. @public */
export const MEMBERSHIP_FIELD = 'spec.membership.members';

/** The `Group` of a project's owner and members, or of a role on the platform. @public */
export interface TeamEntity extends Entity {
  kind: 'Group';
  spec: {
    type: string;
    profile: { displayName: string };
    children: string[];
    membership: Membership;
  };
}
