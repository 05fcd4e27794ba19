import type { FastifyReply, FastifyRequest } from 'fastify';
import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Config } from './config.ts';

/** Qui appelle, d'après un jeton vérifié. */
export interface Identity {
  subject: string;
  name: string;
}

/** Vérifie un jeton ; échoue s'il n'est pas pour cette application. */
export type VerifyToken = (token: string) => Promise<Identity>;

/** Les clés publiques de Keycloak, demandées au premier jeton puis gardées. */
const remoteKeys = (config: Config): JWTVerifyGetKey =>
  createRemoteJWKSet(
    new URL(
      config.OIDC_JWKS_URI ??
        `${config.OIDC_ISSUER}/protocol/openid-connect/certs`,
    ),
  );

/** La signature, l'émetteur, le destinataire et les dates sont tous vérifiés. */
export function createVerifier(
  config: Config,
  keys: JWTVerifyGetKey = remoteKeys(config),
): VerifyToken {
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, {
      issuer: config.OIDC_ISSUER,
      audience: config.OIDC_AUDIENCE,
      algorithms: ['RS256', 'PS256', 'ES256'],
      requiredClaims: ['sub', 'exp'],
    });
    const subject = String(payload.sub);
    return { subject, name: String(payload.name ?? subject) };
  };
}

/** Celui ou celle qui appelle ; répond 401 et rien d'autre sans jeton valide. */
export async function authenticate(
  request: FastifyRequest,
  reply: FastifyReply,
  verify: VerifyToken,
): Promise<Identity | undefined> {
  const [, token] =
    /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  try {
    if (token) return await verify(token);
  } catch (error) {
    request.log.info({ reason: String(error) }, 'jeton refusé');
  }
  await reply
    .code(401)
    .header('www-authenticate', 'Bearer')
    .send({ statusCode: 401, error: 'Unauthorized', message: 'Jeton requis' });
  return undefined;
}
