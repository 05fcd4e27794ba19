import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  DEFAULT_LIMITS,
  PlatformFacts,
  Snapshot,
  SnapshotFile,
  SnapshotLimits,
} from './Snapshot';

/** A file as a reader of repositories hands it over. @public */
export interface RawFile {
  path: string;
  kind: 'file' | 'symlink';
  /** Absent for a link, and for a file whose `size` alone was read. */
  content?: Uint8Array;
  size?: number;
}

const tooMany = (files: number): Localized => ({
  fr: `Le dépôt a plus de ${files} fichiers : les suivants n’ont pas été lus.`,
  en: `The repository has more than ${files} files: the others were not read.`,
});

const tooMuch = (bytes: number): Localized => ({
  fr: `Le dépôt dépasse ${bytes / 1024 / 1024} Mio : la suite n’a pas été lue.`,
  en: `The repository exceeds ${bytes / 1024 / 1024} MiB: the rest was not read.`,
});

const decoder = new TextDecoder('utf-8', { fatal: true });

function textOf(content: Uint8Array): string | undefined {
  // Of an empty file, Backstage's readers of trees hand over an empty array instead.
  if (content.length === 0) {
    return '';
  }
  if (content.subarray(0, 8000).includes(0)) {
    return undefined;
  }
  try {
    return decoder.decode(content);
  } catch {
    return undefined;
  }
}

/** True for a path that stays in the repository, and can be shown and stored. */
export const isSafePath = (path: string): boolean =>
  path !== '' &&
  !path.startsWith('/') &&
  !/[\p{Cc}\p{Surrogate}\\]/u.test(path) &&
  !path.split('/').some(part => part === '..' || part === '.' || part === '');

/**
 * The snapshot of a repository. Nothing that its files hold makes it fail: what
 * is not read is said in `limits`, or shows in a file without text.
 *
 * @public
 */
export function buildSnapshot(
  raw: Iterable<RawFile>,
  platform: PlatformFacts = {},
  limits: SnapshotLimits = DEFAULT_LIMITS,
): Snapshot {
  const files = new Map<string, SnapshotFile>();
  const said: Localized[] = [];
  let total = 0;
  for (const { path, kind, content, size = content?.length ?? 0 } of raw) {
    if (!isSafePath(path)) {
      continue;
    }
    if (files.size >= limits.files) {
      said.push(tooMany(limits.files));
      break;
    }
    const fits = total <= limits.totalBytes;
    total += content?.length ?? 0;
    const full = total > limits.totalBytes;
    if (full && fits) {
      said.push(tooMuch(limits.totalBytes));
    }
    // What is not read is known to be there all the same.
    const text =
      kind === 'file' && content && content.length <= limits.fileBytes && !full
        ? textOf(content)
        : undefined;
    files.set(path, { path, kind, size, text });
  }
  return { files, platform, limits: said };
}
