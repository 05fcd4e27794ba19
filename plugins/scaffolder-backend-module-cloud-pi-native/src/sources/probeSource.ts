import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { LookupFunction } from 'node:net';
import { addressInHost, isPublicAddress } from './addresses';

/** Credentials of a private source. Never store, log or output them. */
export interface SourceCredentials {
  userName: string;
  token: string;
}

/** What an external source answers; `hidden` where the portal must not ask. */
export type ProbeOutcome =
  | { kind: 'answered'; status: number }
  | { kind: 'unreachable' }
  | { kind: 'hidden' };

/** Asks an external source whether it is there. */
export type ProbeSource = (
  url: string,
  options: { credentials?: SourceCredentials; signal?: AbortSignal },
) => Promise<ProbeOutcome>;

class NotPublicError extends Error {}

/** Names that lead to an address which is not public are not resolved: what is checked is what is connected to. */
const publicOnly: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) {
      callback(error, '');
      return;
    }
    const [first] = addresses;
    if (!first || !addresses.every(one => isPublicAddress(one.address))) {
      callback(new NotPublicError(), '');
      return;
    }
    if (options.all) {
      callback(null, addresses);
    } else {
      callback(null, first.address, first.family);
    }
  });
};

/**
 * Asks as `git clone` would: one request, to that origin only, no redirect
 * followed, and none at all to an address that is not public, unless its host
 * is configured.
 */
export function createSourceProbe(config: {
  allowedHosts: readonly string[];
  timeoutMs: number;
}): ProbeSource {
  return async (address, { credentials, signal }) => {
    const url = new URL(`${address}/info/refs?service=git-upload-pack`);
    const allowed = config.allowedHosts.includes(url.host);
    const literal = addressInHost(url);
    if (!allowed && literal && !isPublicAddress(literal)) {
      return { kind: 'hidden' };
    }
    const timeout = AbortSignal.timeout(config.timeoutMs);
    const { request } = url.protocol === 'https:' ? https : http;
    return new Promise<ProbeOutcome>((resolve, reject) => {
      request(
        url,
        {
          // No shared agent: it could go through a proxy, or a kept connection.
          agent: false,
          lookup: allowed ? undefined : publicOnly,
          headers: {
            'user-agent': 'git/2 (cloud-pi-native portal)',
            ...(credentials && {
              authorization: `Basic ${Buffer.from(
                // Forges that read the token alone want a name all the same.
                `${credentials.userName || 'oauth2'}:${credentials.token}`,
              ).toString('base64')}`,
            }),
          },
          signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
        },
        response => {
          // The status says it all; what else is answered is nobody's business.
          response.destroy();
          resolve({ kind: 'answered', status: response.statusCode ?? 0 });
        },
      )
        .on('error', error => {
          if (signal?.aborted) {
            reject(signal.reason);
          } else {
            resolve({
              kind: error instanceof NotPublicError ? 'hidden' : 'unreachable',
            });
          }
        })
        .end();
    });
  };
}
