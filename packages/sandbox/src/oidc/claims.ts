import type { Account } from '../world/types';
import { projectGroups } from '../world/permissions';
import type { World } from '../world/World';

/** What the identity provider says of someone, as of now. */
export const claimsOf = (world: World, account: Account) => ({
  sub: account.sub,
  email: account.email,
  email_verified: true,
  name: `${account.givenName} ${account.familyName}`,
  given_name: account.givenName,
  family_name: account.familyName,
  preferred_username: account.username,
  groups: [
    ...account.platformGroups,
    ...projectGroups(world.state, account.sub),
  ],
});
