import { randomBytes } from 'node:crypto';
import Router from 'express-promise-router';
import { Token } from '../../world/types';
import { sha256 } from '../authenticate';
import { ConsoleContext, Refusal } from '../context';
import { tokenSchema } from '../schemas';
import { authenticateLegacy, bodyOf, legacyRoute } from './legacyServer';

const DAY = 24 * 60 * 60 * 1000;

/** Personal access tokens of the caller. */
export function tokenRoutes(ctx: ConsoleContext) {
  const { world } = ctx;
  const router = Router();

  const ownerOf = ({ userId }: Token) => {
    const user = world.user(userId);
    return (
      user && {
        id: user.id,
        email: user.email,
        firstName: user.firstName,
        lastName: user.lastName,
        type: user.type,
      }
    );
  };

  const isOf = (userId: string) => (token: Token) =>
    token.kind === 'personal' &&
    token.userId === userId &&
    token.status === 'active';

  router.get(
    '/user/tokens',
    legacyRoute(async req => {
      const { user } = await authenticateLegacy(ctx, req);
      return {
        status: 200,
        body: world.state.tokens.filter(isOf(user.id)).map(token => ({
          id: token.id,
          name: token.name,
          lastUse: token.lastUse,
          createdAt: token.createdAt,
          owner: ownerOf(token),
          status: token.status,
          expirationDate: token.expirationDate,
        })),
      };
    }),
  );

  router.post(
    '/user/tokens',
    legacyRoute(async req => {
      const body = bodyOf(tokenSchema, req);
      const { user } = await authenticateLegacy(ctx, req);
      if (user.type !== 'human') throw new Refusal(403, 'Forbidden');
      if (body.expirationDate.getTime() < Date.now() + DAY)
        throw new Refusal(
          400,
          "La date d'expiration doit être au moins celle de demain",
        );
      const password = randomBytes(24).toString('hex');
      const token: Token = {
        id: world.newId(),
        kind: 'personal',
        name: body.name,
        sha256: sha256(password),
        userId: user.id,
        permissions: '0',
        status: 'active',
        expirationDate: body.expirationDate.toISOString(),
        lastUse: null,
        createdAt: world.now(),
      };
      world.change(state => state.tokens.push(token));
      return {
        status: 201,
        body: {
          id: token.id,
          name: token.name,
          lastUse: token.lastUse,
          createdAt: token.createdAt,
          owner: ownerOf(token),
          status: token.status,
          password,
        },
      };
    }),
  );

  router.delete(
    '/user/tokens/:tokenId',
    legacyRoute(async req => {
      const { user } = await authenticateLegacy(ctx, req);
      const token = world.state.tokens
        .filter(isOf(user.id))
        .find(one => one.id === req.params.tokenId);
      if (!token) throw new Refusal(404, 'Token introuvable');
      world.change(() => (token.status = 'revoked'));
      return { status: 204 };
    }),
  );

  return router;
}
