import { UrlReaderService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  buildSnapshot,
  DEFAULT_LIMITS,
  PlatformFacts,
  RawFile,
  Snapshot,
} from '@cloud-pi-native/backstage-plugin-conformity-node';

const TIMEOUT_MS = 60_000;

/** A repository as it is now, that it did not change, or why it could not be read. */
export type Read =
  | { snapshot: Snapshot; commit: string }
  | 'unchanged'
  | { problem: Localized };

const EMPTY: Localized = {
  fr: 'Le dépôt est vide, ou le portail n’y a pas accès.',
  en: 'The repository is empty, or the portal has no access to it.',
};

const UNREACHABLE: Localized = {
  fr: 'GitLab n’a pas donné le contenu du dépôt. Le portail réessaiera.',
  en: 'GitLab did not give the content of the repository. The portal will try again.',
};

/** Reads the default branch of a repository, unless it is the known commit. */
export async function readRepository(
  reader: UrlReaderService,
  webUrl: string,
  facts: PlatformFacts,
  knownCommit: string | undefined,
): Promise<Read> {
  try {
    const tree = await reader.readTree(`${webUrl}/-/tree/HEAD`, {
      etag: knownCommit,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const files = await tree.files();
    const raw: RawFile[] = [];
    for (const { path, content } of files.slice(0, DEFAULT_LIMITS.files + 1)) {
      raw.push({ path, kind: 'file', content: await content() });
    }
    return { snapshot: buildSnapshot(raw, facts), commit: tree.etag };
  } catch (error) {
    if (isError(error) && error.name === 'NotModifiedError') {
      return 'unchanged';
    }
    return {
      problem:
        isError(error) && error.name === 'NotFoundError' ? EMPTY : UNREACHABLE,
    };
  }
}
