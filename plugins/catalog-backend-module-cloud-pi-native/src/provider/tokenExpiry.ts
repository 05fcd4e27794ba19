import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  ConsoleApi,
  ConsoleToken,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { StateStore } from '../state/persisted';

const instant = (value: string | undefined) => Date.parse(value ?? '');

/** The token that was used last; none where the listing does not tell it from another one. */
function lastUsed(tokens: readonly ConsoleToken[]): ConsoleToken | undefined {
  const [first, second] = [...tokens]
    .filter(({ lastUse }) => !Number.isNaN(instant(lastUse)))
    .sort((a, b) => instant(b.lastUse) - instant(a.lastUse));
  return first && instant(first.lastUse) !== instant(second?.lastUse)
    ? first
    : undefined;
}

/**
 * When the token expires that the listing was asked for with, among the tokens
 * of its account: the one of the given name, or else the only one that works, or
 * else the one that was used last, as each request is a use. Pure.
 */
export function ownTokenExpiry(
  tokens: readonly ConsoleToken[],
  name: string | undefined,
  now: Date,
): string | undefined {
  const candidates = tokens.filter(
    token =>
      token.status === 'active' &&
      (name === undefined
        ? !(instant(token.expirationDate) < now.getTime())
        : token.name === name),
  );
  const token = candidates.length === 1 ? candidates[0] : lastUsed(candidates);
  const expiry = instant(token?.expirationDate);
  return Number.isNaN(expiry) ? undefined : new Date(expiry).toISOString();
}

/** Keeps in the state when the portal's own token expires; what cannot be read changes nothing. */
export class TokenExpiry {
  constructor(
    private readonly deps: {
      console: ConsoleApi;
      logger: LoggerService;
      store: StateStore;
    },
    private readonly name: string | undefined,
  ) {}

  async note(signal?: AbortSignal): Promise<void> {
    const { console, logger, store } = this.deps;
    try {
      const tokens = await console.listPersonalTokens({ signal });
      const expiry = ownTokenExpiry(tokens, this.name, new Date());
      await store.update(({ consoleTokenExpiresAt: _before, ...state }) => ({
        ...state,
        ...(expiry && { consoleTokenExpiresAt: expiry }),
      }));
    } catch (error) {
      logger.debug(
        `Could not read when the console's token expires: ${stringifyError(error)}`,
      );
    }
  }
}
