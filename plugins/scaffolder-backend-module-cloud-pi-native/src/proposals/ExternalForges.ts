import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';

/** A repository of an external forge that the portal may push branches to. */
export interface ExternalForge {
  userName: string;
  /** The portal's own. Never log or output it. */
  token: string;
  /** Page that opens a merge request from a branch. */
  pageOf(branch: string): string;
}

/** The external forges that the portal may push to, by address. */
export interface ExternalForges {
  find(externalUrl: string): ExternalForge | undefined;
}

/** The address of a repository and nothing else: neither credentials, nor what a server may decode to another path. */
function plainUrl(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url &&
    url.href === address &&
    !url.username &&
    !url.password &&
    !/[%?#;]/.test(address)
    ? url
    : undefined;
}

/** True for an address below a prefix, which counts folder by folder. */
function isBelow(url: URL, prefix: string): boolean {
  const allowed = new URL(prefix.endsWith('/') ? prefix : `${prefix}/`);
  return (
    url.origin === allowed.origin && url.pathname.startsWith(allowed.pathname)
  );
}

/**
 * The forges that `integrations` has a token for, as far as
 * `cloudPiNative.scaffolder.externalSources.pushTo` lets the portal use it: with
 * a token of the portal's own, nobody else says where a user may write.
 */
export function readExternalForges(config: Config): ExternalForges {
  const prefixes =
    config.getOptionalStringArray(
      'cloudPiNative.scaffolder.externalSources.pushTo',
    ) ?? [];
  for (const prefix of prefixes) {
    if (!URL.canParse(prefix) || !prefix.startsWith('https://')) {
      throw new InputError(
        'cloudPiNative.scaffolder.externalSources.pushTo must hold https addresses',
      );
    }
  }
  const integrations = ScmIntegrations.fromConfig(config);
  return {
    find(externalUrl) {
      const url = plainUrl(externalUrl);
      if (!url || !prefixes.some(prefix => isBelow(url, prefix))) {
        return undefined;
      }
      const web = externalUrl.replace(/\.git$/, '');
      const gitlab = integrations.gitlab.byUrl(externalUrl)?.config.token;
      if (gitlab) {
        return {
          userName: 'oauth2',
          token: gitlab,
          pageOf: branch =>
            `${web}/-/merge_requests/new?merge_request%5Bsource_branch%5D=${encodeURIComponent(branch)}`,
        };
      }
      const github = integrations.github.byUrl(externalUrl)?.config.token;
      return github
        ? {
            userName: 'x-access-token',
            token: github,
            pageOf: branch =>
              `${web}/compare/${branch.split('/').map(encodeURIComponent).join('/')}?expand=1`,
          }
        : undefined;
    },
  };
}
