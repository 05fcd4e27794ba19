import { createHash } from 'node:crypto';
import { Request } from 'express';
import { adminPermissions } from '../world/permissions';
import { BearerIdentity, Token, User, WorldState } from '../world/types';
import { ConsoleContext } from './context';
import { moveToEnd } from './operations/order';
import { Requester } from './rights';

/** Why a token is refused, in the console's words. */
export type TokenRefusal = 'Not authenticated' | 'Not active' | 'Expired';

/** The value of the token header; an empty one is none. */
export const tokenOf = (req: Request) => req.header('x-dso-token') || undefined;

export const sha256 = (text: string) =>
  createHash('sha256').update(text).digest('hex');

export const findToken = (state: Readonly<WorldState>, secret: string) =>
  state.tokens.find(token => token.sha256 === sha256(secret));

export function refusalOf(
  token: Token | undefined,
  now: string,
): TokenRefusal | undefined {
  if (!token) return 'Not authenticated';
  if (token.status !== 'active') return 'Not active';
  if (token.expirationDate !== null && token.expirationDate < now)
    return 'Expired';
  return undefined;
}

/** The owner of an accepted token; records its use, as the console does. */
export function requesterOfToken(
  { world }: ConsoleContext,
  token: Token,
): Requester | undefined {
  const now = world.now();
  const user = world.change(state => {
    token.lastUse = now;
    const owner = state.users.find(one => one.id === token.userId);
    if (owner) login(state, owner, now);
    return owner;
  });
  if (!user) return undefined;
  return {
    user,
    adminPermissions:
      BigInt(token.permissions) |
      adminPermissions(world.state.adminRoles, user),
  };
}

/** The user of a verified access token, if the console knows them. */
export function requesterOfBearer(
  { world }: ConsoleContext,
  identity: BearerIdentity,
): Requester | undefined {
  const user = world.user(identity.sub);
  if (!user) return undefined;
  return {
    user,
    adminPermissions: adminPermissions(
      world.state.adminRoles,
      user,
      identity.groups,
    ),
  };
}

/** Creates or refreshes the user of a verified access token, with the roles its groups give. */
export function upsertUser(
  { world }: ConsoleContext,
  identity: BearerIdentity,
): User {
  const now = world.now();
  return world.change(state => {
    const known = state.users.find(user => user.id === identity.sub);
    const user: User = known ?? {
      id: identity.sub,
      firstName: '',
      lastName: '',
      email: '',
      type: 'human',
      adminRoleIds: [],
      lastLogin: null,
      createdAt: now,
      updatedAt: now,
    };
    if (!known) state.users.push(user);
    user.firstName = identity.given_name;
    user.lastName = identity.family_name;
    user.email = identity.email;
    user.adminRoleIds = state.adminRoles
      .filter(role =>
        role.oidcGroup
          ? identity.groups.includes(role.oidcGroup)
          : user.adminRoleIds.includes(role.id),
      )
      .map(role => role.id);
    login(state, user, now);
    return user;
  });
}

function login(state: WorldState, user: User, now: string) {
  user.lastLogin = now;
  user.updatedAt = now;
  moveToEnd(state.users, user);
}
