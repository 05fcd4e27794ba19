import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTree } from '../diff';
import { Product } from '../produce';
import { Toolchain } from '../templates/Template';
import { buildNode } from './node';

/** Why an application was not built on this machine. */
export class NotHere extends Error {}

const BUILDERS: Record<Toolchain, (folder: string) => Promise<void>> = {
  node: buildNode,
};

/**
 * Installs, checks, tests, builds and runs the application that a run made.
 *
 * @throws NotHere where this machine cannot
 */
export async function build({ repositories, case: one }: Product) {
  const folder = await mkdtemp(join(tmpdir(), 'templates-build-'));
  try {
    for (const { files } of repositories.filter(({ role }) => role === 'app')) {
      await writeTree(folder, files);
    }
    await BUILDERS[one.template.toolchain](folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
