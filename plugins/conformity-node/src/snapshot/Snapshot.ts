import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';

/** A file of a repository, as far as it was read. @public */
export interface SnapshotFile {
  /** From the root, with slashes. */
  path: string;
  /** In bytes. */
  size: number;
  /** Absent for what is binary, too large, or a link. */
  text?: string;
  kind: 'file' | 'symlink';
}

/** What the platform knows of a repository's project; absent parts are not known. @public */
export interface PlatformFacts {
  /** Slug of the project, which its space in Vault and its registry are named by. */
  slug?: string;
  environments?: readonly {
    name: string;
    /** Name of the console's stage; `prod` alone is production. */
    stage: string;
    cluster?: string;
    zone?: string;
    /** Cores. */
    cpu: number;
    /** GiB. */
    memory: number;
    gpu: number;
  }[];
  /** Absent for a project without limits. */
  quota?: Record<
    'production' | 'nonProduction',
    { cpu: number; memory: number; gpu: number }
  >;
  /** Version of the console at the project's last provisioning, and of the console itself. */
  provisioning?: { project: string; console: string };
  /** False where the source is another forge that the platform mirrors. */
  standalone?: boolean;
  /** True for a repository that is declared to hold infrastructure. */
  infrastructure?: boolean;
}

/** What is judged: a repository's files, plus what the platform knows. @public */
export interface Snapshot {
  files: ReadonlyMap<string, SnapshotFile>;
  platform: PlatformFacts;
  /** What of the repository was not read, and why. */
  limits: readonly Localized[];
}

/** How much of a repository is read. @public */
export interface SnapshotLimits {
  /** Files. */
  files: number;
  /** Bytes of one file. */
  fileBytes: number;
  /** Bytes in all. */
  totalBytes: number;
}

/** Enough for any repository that a rule can say something about. @public */
export const DEFAULT_LIMITS: SnapshotLimits = {
  files: 5000,
  fileBytes: 512 * 1024,
  totalBytes: 20 * 1024 * 1024,
};
