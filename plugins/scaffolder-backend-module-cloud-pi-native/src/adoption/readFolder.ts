import { promises as fs } from 'node:fs';
import { readSourceFiles, resolveSource, SourceFile } from '../git/sourceFiles';

/** The files of a folder of the workspace; none for an empty folder. */
export async function readFolder(
  workspacePath: string,
  sourcePath: string,
): Promise<SourceFile[]> {
  const root = resolveSource(workspacePath, sourcePath);
  const names = await fs.readdir(root).catch(() => undefined);
  return names?.length === 0 ? [] : readSourceFiles(root);
}
