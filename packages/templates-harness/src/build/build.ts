import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTree } from '../diff';
import { Product } from '../produce';
import { Toolchain } from '../templates/Template';
import { buildNode } from './node';
import { buildPython } from './python';

const BUILDERS: Record<
  Toolchain,
  (folder: string) => Promise<string | undefined>
> = {
  node: buildNode,
  python: buildPython,
};

/**
 * Installs, checks, tests, builds and runs the application that a run made.
 *
 * @returns what is weaker here than in its image, if anything
 * @throws {@link NotHere} where this machine cannot
 */
export async function build({
  repositories,
  case: one,
}: Product): Promise<string | undefined> {
  const { toolchain } = one.template;
  if (!toolchain) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'templates-build-'));
  try {
    for (const { files } of repositories.filter(({ role }) => role === 'app')) {
      await writeTree(folder, files);
    }
    return await BUILDERS[toolchain](folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
