import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Snapshot } from '../../snapshot/Snapshot';
import { Chart } from './chart';

/**
 * Writes a chart into an empty folder of ours, from what was read of the
 * repository: links and what was not read are left out, and every path stays
 * inside. Charts that it names beside it in the repository are put where Helm
 * looks for them.
 */
export async function writeChart(
  { files }: Snapshot,
  { folder, dependencies }: Chart,
  target: string,
): Promise<void> {
  const moved = [
    { from: folder, to: '' },
    ...dependencies.flatMap(({ name, folder: from }) =>
      from === undefined || from === `${folder}charts/${name}/`
        ? []
        : [{ from, to: `charts/${name}/` }],
    ),
  ];
  for (const { from, to } of moved) {
    for (const { path, kind, text } of files.values()) {
      if (!path.startsWith(from) || kind !== 'file' || text === undefined) {
        continue;
      }
      // A schema may name others, in files of this machine or on the network.
      if (path.endsWith('values.schema.json')) continue;
      const file = join(target, to, path.slice(from.length));
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(file, text, { flag: 'wx', mode: 0o600 });
    }
  }
}
