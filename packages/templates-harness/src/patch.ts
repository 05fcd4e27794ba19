import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Files, readTree } from './files';
import { git } from './git';

const outputSchema = z.looseObject({
  text: z.array(z.looseObject({ content: z.string() })),
});

const PATCH = /^(```diff [\w-]+\.patch\n)([^]*?)^```$/m;

/** What a run shows, less the lines of a patch: its files are read apart. */
export const withoutPatch = (output: unknown): unknown =>
  output === undefined
    ? undefined
    : JSON.parse(
        JSON.stringify(output, (_key, value: unknown) =>
          typeof value === 'string' ? value.replace(PATCH, '$1…\n```') : value,
        ),
      );

/** The files of the patch that a run shows at its end, as whoever applies it has them. */
export async function readPatch(output: unknown): Promise<Files> {
  const { text } = outputSchema.parse(output);
  const [patch] = text.flatMap(({ content }) => PATCH.exec(content)?.[2] ?? []);
  if (patch === undefined) throw new Error('the run shows no patch');
  const folder = await mkdtemp(join(tmpdir(), 'templates-patch-'));
  try {
    await git(folder, 'init', '--quiet');
    await writeFile(join(folder, '.git', 'proposed.patch'), patch);
    await git(folder, 'apply', '.git/proposed.patch');
    return readTree(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
