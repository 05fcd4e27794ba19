import { z } from 'zod';
import { Snapshot } from '../snapshot/Snapshot';
import { isOurs } from './languages';

const versions = z.record(z.string(), z.string()).optional().catch(undefined);

const packageSchema = z.object({
  name: z.string().optional().catch(undefined),
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
  peerDependencies: versions,
  scripts: versions,
  workspaces: z.unknown().optional(),
});

/** A `package.json` of a repository. */
export interface PackageFile {
  file: string;
  /** Ends with a slash; empty at the root. */
  folder: string;
  name?: string;
  /** Names of what it depends on, whatever for. */
  dependencies: ReadonlySet<string>;
  scripts: ReadonlyMap<string, string>;
  workspaces: boolean;
}

/** The value of a JSON text, or undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** The folder of a file, with its slash; empty at the root. */
export const folderOf = (path: string): string =>
  path.slice(0, path.lastIndexOf('/') + 1);

/** The `package.json`s of a repository that can be read. */
export function readPackages({ files }: Snapshot): PackageFile[] {
  return [...files.values()].flatMap(({ path, text }) => {
    if (!/(^|\/)package\.json$/.test(path) || !isOurs(path) || !text) return [];
    const parsed = packageSchema.safeParse(parseJson(text));
    if (!parsed.success) return [];
    const { data } = parsed;
    return [
      {
        file: path,
        folder: folderOf(path),
        ...(data.name !== undefined && { name: data.name }),
        dependencies: new Set(
          [
            data.dependencies,
            data.devDependencies,
            data.optionalDependencies,
            data.peerDependencies,
          ].flatMap(all => Object.keys(all ?? {})),
        ),
        scripts: new Map(Object.entries(data.scripts ?? {})),
        workspaces: data.workspaces !== undefined,
      },
    ];
  });
}
