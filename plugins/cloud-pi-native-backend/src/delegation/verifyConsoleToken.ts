import {
  DEFAULT_NAMESPACE,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  InputError,
  NotAllowedError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  ConsoleError,
  ConsoleService,
  ConsoleUser,
  userEntityName,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import { ExpiringToken } from './DelegationStore';

const claimsSchema = z.object({
  sub: z.string().min(1),
  exp: z.number().int().positive(),
});

function tryDecode(token: string): unknown {
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
}

function readClaims(token: string): { subject: string; expiresAt: Date } {
  const claims = claimsSchema.safeParse(tryDecode(token));
  if (!claims.success) {
    throw new InputError(
      'Le jeton de la console n’est pas un jeton d’accès du service d’identité.',
    );
  }
  const expiresAt = new Date(claims.data.exp * 1000);
  if (!(expiresAt.getTime() > Date.now())) {
    throw new InputError(
      'Le jeton de la console a expiré : reconnectez-vous, puis recommencez.',
    );
  }
  return { subject: claims.data.sub, expiresAt };
}

async function askConsole(
  console: ConsoleService,
  token: string,
): Promise<ConsoleUser> {
  try {
    return await console.asUser(async () => token).getCurrentUser();
  } catch (error) {
    if (!(error instanceof ConsoleError)) {
      throw error;
    }
    const refused = error.kind === 'unauthorized' || error.kind === 'forbidden';
    throw new (refused ? NotAllowedError : ServiceUnavailableError)(
      error.message,
    );
  }
}

/**
 * Checks that a console token works and is the caller's own. Its claims are
 * believed only because the console, which verifies the signature, names the
 * same user. Who is not in the catalogue yet is known by the name that sign-in
 * and ingestion both give.
 */
export async function verifyConsoleToken(options: {
  token: string;
  userEntityRef: string;
  console: ConsoleService;
  catalog: CatalogService;
  auth: AuthService;
}): Promise<{ user: ConsoleUser; expiringToken: ExpiringToken }> {
  const { token, userEntityRef, catalog, auth } = options;
  const { subject, expiresAt } = readClaims(token);
  const foreign = () =>
    new NotAllowedError(
      'Le jeton de la console n’appartient pas à l’utilisateur connecté.',
    );

  const entity = await catalog.getEntityByRef(userEntityRef, {
    credentials: await auth.getOwnServiceCredentials(),
  });
  if (entity && entity.metadata.annotations?.[ANNOTATION.userId] !== subject) {
    throw foreign();
  }

  const user = await askConsole(options.console, token);
  const expectedRef = stringifyEntityRef({
    kind: 'User',
    namespace: DEFAULT_NAMESPACE,
    name: userEntityName(user),
  });
  if (user.id !== subject || (!entity && expectedRef !== userEntityRef)) {
    throw foreign();
  }
  return { user, expiringToken: { token, expiresAt } };
}
