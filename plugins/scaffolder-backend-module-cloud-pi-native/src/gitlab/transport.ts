import { z } from 'zod';
import { GitAnswerError, refusal, toGitFailure } from '../git/httpClient';
import { StepError } from '../support/StepError';

/** One call of GitLab's API. */
export interface GitlabCall<S extends z.ZodType> {
  method: 'GET' | 'POST';
  /** Below `/api/v4`, encoded. */
  path: string;
  query?: Record<string, string>;
  body?: object;
  schema: S;
}

export type GitlabTransport = <S extends z.ZodType>(
  call: GitlabCall<S>,
) => Promise<z.output<S>>;

const scopeSchema = z.object({ error: z.literal('insufficient_scope') });

async function toFailure(response: Response): Promise<GitAnswerError> {
  const body: unknown = await response.json().catch(() => undefined);
  const message = scopeSchema.safeParse(body).success
    ? 'Votre session GitLab ne permet pas au portail de proposer des modifications. Déconnectez GitLab du portail, reconnectez-le, puis cliquez sur « Reprendre ».'
    : refusal(response.status);
  return new GitAnswerError(response.status, message);
}

/**
 * HTTP for GitLab's API. The token is asked for at each call and lives in one
 * header; redirects are not followed; every answer is parsed.
 */
export function createGitlabTransport(options: {
  gitlabUrl: string;
  token: () => Promise<string>;
  signal: AbortSignal;
}): GitlabTransport {
  return async ({ method, path, query, body, schema }) => {
    const url = new URL(`${options.gitlabUrl}/api/v4${path}`);
    for (const [name, value] of Object.entries(query ?? {})) {
      url.searchParams.set(name, value);
    }
    const token = await options.token();
    let response: Response;
    let json: unknown;
    try {
      response = await fetch(url, {
        method,
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${token}`,
          ...(body && { 'content-type': 'application/json' }),
        },
        body: body && JSON.stringify(body),
        redirect: 'manual',
        signal: options.signal,
      });
      if (!response.ok) {
        throw await toFailure(response);
      }
      json = parseJson(await response.text());
    } catch (error) {
      throw toGitFailure(error);
    }
    const parsed = schema.safeParse(json);
    if (!parsed.success) {
      throw new StepError(
        'La réponse de GitLab n’a pas la forme attendue : prévenez l’équipe du portail, son adresse ou sa version est peut-être en cause.',
      );
    }
    return parsed.data;
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
