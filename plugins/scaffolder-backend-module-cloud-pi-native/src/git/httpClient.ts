import { isError } from '@backstage/errors';
import type {
  GitHttpRequest,
  GitHttpResponse,
  HttpClient,
} from 'isomorphic-git';
import { StepError } from '../support/StepError';

/** An answer of the Git server that is not a success. */
export class GitAnswerError extends StepError {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** What a status of GitLab means to a user. */
export function refusal(status: number): string {
  if (status >= 300 && status < 400) {
    return 'GitLab répond par une redirection, qui n’est pas suivie : vérifiez l’adresse de GitLab dans la configuration du portail.';
  }
  switch (status) {
    case 401:
      return 'GitLab refuse votre session. Reconnectez-vous à GitLab, puis cliquez sur « Reprendre ».';
    case 403:
      return 'GitLab ne vous autorise pas à écrire dans ce dépôt : demandez un rôle de développeur sur le projet.';
    case 404:
      return 'Le dépôt est introuvable dans GitLab, ou votre compte GitLab n’y a pas accès.';
    default:
      return `GitLab répond par une erreur (${status}). Attendez un peu, puis cliquez sur « Reprendre ».`;
  }
}

async function collect(body: GitHttpRequest['body']): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  if (body) {
    for await (const chunk of body) {
      chunks.push(chunk);
    }
  }
  return Buffer.concat(chunks);
}

async function* chunksOf(response: Response) {
  if (response.body) {
    for await (const chunk of response.body) {
      yield chunk;
    }
  }
}

/**
 * HTTP for Git, to one repository only. The token is asked for at each request
 * and lives in one header: isomorphic-git never sees it, so it cannot reach a
 * URL, a Git configuration or an error. Redirects are not followed.
 */
export function createGitHttpClient(options: {
  repositoryUrl: string;
  /** Name that goes with the token; GitLab's for OAuth tokens unless told. */
  userName?: string;
  token: () => Promise<string>;
  signal: AbortSignal;
}): HttpClient {
  return {
    async request(request: GitHttpRequest): Promise<GitHttpResponse> {
      const url = new URL(request.url);
      if (!url.href.startsWith(`${options.repositoryUrl}/`)) {
        throw new StepError('Adresse Git inattendue.');
      }
      const credentials = Buffer.from(
        `${options.userName ?? 'oauth2'}:${await options.token()}`,
      );
      const method = request.method ?? 'GET';
      let response: Response;
      try {
        response = await fetch(url, {
          method,
          headers: {
            ...request.headers,
            authorization: `Basic ${credentials.toString('base64')}`,
          },
          body: method === 'GET' ? undefined : await collect(request.body),
          redirect: 'manual',
          signal: options.signal,
        });
      } catch (error) {
        throw toGitFailure(error);
      }
      if (!response.ok) {
        await response.body?.cancel();
        throw new GitAnswerError(response.status, refusal(response.status));
      }
      return {
        url: request.url,
        method,
        headers: Object.fromEntries(response.headers),
        body: chunksOf(response),
        statusCode: response.status,
        statusMessage: response.statusText,
      };
    },
  };
}

/** What a failed exchange means to a user; an abort stays an abort. */
export function toGitFailure(error: unknown): Error {
  if (error instanceof StepError) {
    return error;
  }
  if (!isError(error)) {
    return new Error('not an Error');
  }
  const { name } = error;
  if (name === 'AbortError' || name === 'DelegationRequiredError') {
    return error;
  }
  if (name === 'TimeoutError') {
    return new StepError(
      'GitLab n’a pas répondu à temps. Cliquez sur « Reprendre » : ce qui a été publié ne le sera pas deux fois.',
    );
  }
  if (name === 'TypeError') {
    return new StepError(
      'GitLab est injoignable. Attendez un peu, puis cliquez sur « Reprendre ».',
    );
  }
  if (name === 'GitPushError' || name === 'PushRejectedError') {
    return new StepError(
      `GitLab a refusé la publication. Vérifiez dans GitLab l’état du dépôt et la protection de ses branches, puis cliquez sur « Reprendre ».`,
    );
  }
  return error;
}
