import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import { ConsoleUser } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { z } from 'zod';
import { ExpiringToken } from './DelegationStore';

const TIMEOUT_MS = 10_000;
// GitLab's own life of an OAuth token; how old this one is, nothing says.
const LIFETIME_MS = 2 * 60 * 60 * 1000;

const gitlabUserSchema = z.object({
  email: z.string().nullish(),
  confirmed_at: z.string().nullish(),
  identities: z.array(z.object({ extern_uid: z.string() })).default([]),
});

type GitlabUser = z.infer<typeof gitlabUserSchema>;

async function fetchUser(baseUrl: string, token: string): Promise<GitlabUser> {
  // What fetch and the parser say may quote the answer or the header: it is dropped.
  const unavailable = () =>
    new ServiceUnavailableError('GitLab ne répond pas. Réessayez plus tard.');
  const response = await fetch(`${baseUrl}/api/v4/user`, {
    headers: { authorization: `Bearer ${token}` },
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => {
    throw unavailable();
  });
  if (response.status === 401 || response.status === 403) {
    throw new NotAllowedError(
      'GitLab refuse ce jeton. Reconnectez-vous à GitLab.',
    );
  }
  const user = gitlabUserSchema.safeParse(
    response.ok && (await response.json().catch(() => undefined)),
  );
  if (!user.success) {
    throw unavailable();
  }
  return user.data;
}

function isSamePerson(gitlabUser: GitlabUser, user: ConsoleUser): boolean {
  if (gitlabUser.identities.some(({ extern_uid: uid }) => uid === user.id)) {
    return true;
  }
  return (
    gitlabUser.confirmed_at !== null &&
    !!gitlabUser.email &&
    gitlabUser.email.toLowerCase() === user.email.toLowerCase()
  );
}

/** Checks with GitLab that a token belongs to a user of the console. */
export async function verifyGitlabToken(
  baseUrl: string,
  token: string,
  user: ConsoleUser,
): Promise<ExpiringToken> {
  if (!isSamePerson(await fetchUser(baseUrl, token), user)) {
    throw new NotAllowedError(
      'Le compte GitLab n’appartient pas à l’utilisateur connecté.',
    );
  }
  return { token, expiresAt: new Date(Date.now() + LIFETIME_MS) };
}
