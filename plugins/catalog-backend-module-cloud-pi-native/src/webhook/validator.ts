import { RequestValidator } from '@backstage/plugin-events-node';
import { createHash, timingSafeEqual } from 'node:crypto';

const TOKEN_HEADER = 'x-gitlab-token';

/**
 * The largest event that is taken: what the events backend accepts from outside
 * is a little more than what it can pass on.
 */
export const MAX_EVENT_BYTES = 2 * 1024 * 1024;

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Lets in what GitLab sends with the shared secret, and nothing where there is
 * none. Digests are compared: they are of one length, whatever was sent.
 */
export function createGitlabValidator(secret?: string): RequestValidator {
  const expected = secret === undefined ? undefined : digest(secret);
  return async ({ headers, raw }, context) => {
    const token = headers[TOKEN_HEADER];
    // The headers go along with the event, into logs too.
    delete headers[TOKEN_HEADER];
    if (
      !expected ||
      typeof token !== 'string' ||
      !timingSafeEqual(digest(token), expected)
    ) {
      context.reject({ status: 403, payload: { message: 'Forbidden' } });
    } else if (raw.body.length > MAX_EVENT_BYTES) {
      context.reject({ status: 413, payload: { message: 'Too large' } });
    }
  };
}
