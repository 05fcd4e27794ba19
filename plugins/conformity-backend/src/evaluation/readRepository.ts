import { UrlReaderService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  DEFAULT_LIMITS,
  RawFile,
} from '@cloud-pi-native/backstage-plugin-conformity-node';

const TIMEOUT_MS = 60_000;

/** A repository as it is now, that it did not change, or why it could not be read. */
export type Read =
  | { files: RawFile[]; commit: string }
  | 'unchanged'
  | { problem: Localized; error: unknown };

const EMPTY: Localized = {
  fr: 'Le dépôt est vide, ou le portail n’y a pas accès.',
  en: 'The repository is empty, or the portal has no access to it.',
};

const UNREACHABLE: Localized = {
  fr: 'GitLab n’a pas donné le contenu du dépôt. Le portail réessaiera.',
  en: 'GitLab did not give the content of the repository. The portal will try again.',
};

/**
 * Lets through, file after file, as much of an archive as a snapshot takes, and
 * what makes it say that there is more: the rest never is in memory.
 */
function budget() {
  const { files, fileBytes, totalBytes } = DEFAULT_LIMITS;
  const tooLarge: RawFile[] = [];
  let count = 0;
  let bytes = 0;
  const filter = (path: string, { size } = { size: 0 }): boolean => {
    if (count > files || bytes > totalBytes) {
      return false;
    }
    count += 1;
    if (size > fileBytes) {
      tooLarge.push({ path, kind: 'file', size });
      return false;
    }
    bytes += size;
    return true;
  };
  return { filter, tooLarge };
}

/** Reads the default branch of a repository, unless it is the known commit. */
export async function readRepository(
  reader: UrlReaderService,
  webUrl: string,
  knownCommit: string | undefined,
): Promise<Read> {
  const { filter, tooLarge } = budget();
  try {
    const tree = await reader.readTree(`${webUrl}/-/tree/HEAD`, {
      etag: knownCommit,
      filter,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const files: RawFile[] = [];
    for (const { path, content } of await tree.files()) {
      // Of an empty file Backstage's archives give an empty list.
      files.push({ path, kind: 'file', content: Buffer.from(await content()) });
    }
    return { files: [...files, ...tooLarge], commit: tree.etag };
  } catch (error) {
    if (isError(error) && error.name === 'NotModifiedError') {
      return 'unchanged';
    }
    return {
      error,
      problem:
        isError(error) && error.name === 'NotFoundError' ? EMPTY : UNREACHABLE,
    };
  }
}
