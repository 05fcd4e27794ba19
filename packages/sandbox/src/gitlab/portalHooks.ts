import { addHook, hooksOf } from './api/hooks';
import type { GitlabContext } from './context';

const PATH = '/api/events/http/gitlab';

/** Tells the portal's backends of every push, as an operator of the forge would have it. */
export function ensurePortalHooks(
  context: Pick<GitlabContext, 'file' | 'root'>,
  portalOrigins: readonly string[],
  token: string,
): void {
  const known = hooksOf(context, context.root).map(({ url }) => url);
  for (const origin of portalOrigins) {
    const url = `${origin}${PATH}`;
    if (!known.includes(url)) addHook(context, context.root, { url, token });
  }
}
