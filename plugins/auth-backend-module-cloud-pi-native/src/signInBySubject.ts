import {
  DEFAULT_NAMESPACE,
  Entity,
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { isErrorWithName, NotAllowedError } from '@backstage/errors';
import { OidcAuthResult } from '@backstage/plugin-auth-backend-module-oidc-provider';
import {
  AuthResolverCatalogUserQuery,
  AuthResolverContext,
  OAuthAuthenticatorResult,
  SignInResolver,
} from '@backstage/plugin-auth-node';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { userEntityName } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { z } from 'zod';

const claimsSchema = z.object({
  sub: z.string().min(1),
  given_name: z.string().catch(''),
  family_name: z.string().catch(''),
});

async function findUser(
  ctx: AuthResolverContext,
  query: AuthResolverCatalogUserQuery,
): Promise<Entity | undefined> {
  try {
    return (await ctx.findCatalogUser(query)).entity;
  } catch (error) {
    if (isErrorWithName(error, 'NotFoundError')) {
      return undefined;
    }
    throw error;
  }
}

function isUser(entity: Entity, sub: string): boolean {
  return entity.metadata.annotations?.[ANNOTATION.userId] === sub;
}

/**
 * Signs in by the immutable subject alone: an e-mail address can change hands.
 * Who is not in the catalogue is a reader, owner of nothing but itself, under
 * the name that the ingestion will give.
 */
export const signInBySubject: SignInResolver<
  OAuthAuthenticatorResult<OidcAuthResult>
> = async ({ result }, ctx) => {
  const {
    sub,
    given_name: firstName,
    family_name: lastName,
  } = claimsSchema.parse(result.fullProfile.userinfo);

  const known = await findUser(ctx, {
    annotations: { [ANNOTATION.userId]: sub },
  });
  // The catalogue looks annotations up without regard to case.
  if (known && isUser(known, sub)) {
    return ctx.signInWithCatalogUser({
      entityRef: getCompoundEntityRef(known),
    });
  }

  const reader = {
    kind: 'User',
    namespace: DEFAULT_NAMESPACE,
    name: userEntityName({ id: sub, firstName, lastName }),
  };
  const namesake = await findUser(ctx, { entityRef: reader });
  // The ingestion may have brought the user between the two look-ups.
  if (namesake && isUser(namesake, sub)) {
    return ctx.signInWithCatalogUser({ entityRef: reader });
  }
  if (namesake) {
    throw new NotAllowedError(
      'Un autre compte porte déjà ce nom dans le portail. Prévenez l’équipe de la plateforme.',
    );
  }
  const ref = stringifyEntityRef(reader);
  return ctx.issueToken({ claims: { sub: ref, ent: [ref] } });
};
