import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTree } from '../diff';
import { Choices } from '../pairwise';
import { Product } from '../produce';
import { Toolchain } from '../templates/Template';
import { buildNode } from './node';
import { buildMaven } from './maven';
import { buildPython } from './python';
import { buildStatic } from './static';
import { buildWeb } from './web';

const BUILDERS: Record<
  Toolchain,
  (folder: string, choices: Choices) => Promise<string | undefined>
> = {
  maven: buildMaven,
  node: buildNode,
  python: buildPython,
  static: buildStatic,
  web: buildWeb,
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
    // A server may read it as somebody else.
    await chmod(folder, 0o755);
    for (const { files } of repositories.filter(({ role }) => role === 'app')) {
      await writeTree(folder, files);
    }
    return await BUILDERS[toolchain](folder, one.choices);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
