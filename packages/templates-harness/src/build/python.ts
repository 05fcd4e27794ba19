import { join } from 'node:path';
import { z } from 'zod';
import { command } from './command';
import { NotHere } from './NotHere';
import { serve } from './serve';

/** The image's version first, then what a machine may have. */
const NAMES = ['python3.13', 'python3.12', 'python3.11', 'python3'];
const VERSION = 'import sys; print("%d.%d" % sys.version_info[:2])';
const RECENT = 'import sys; sys.exit(sys.version_info < (3, 11))';

async function findPython(folder: string): Promise<string> {
  for (const name of NAMES) {
    const found = await command(folder, name, ['-c', RECENT]).then(
      () => true,
      () => false,
    );
    if (found) return name;
  }
  throw new NotHere('there is no Python 3.11 or later');
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';

const versionSchema = z.string().regex(/^\d+\.\d+$/);

/** What the application's image runs on. */
const IMAGE = '3.13';

/** An application of Python; answers what is weaker here than in its image. */
export async function buildPython(folder: string): Promise<string | undefined> {
  const python = await findPython(folder);
  const said = await command(folder, python, ['-c', VERSION]);
  const version = versionSchema.parse(said.trim());
  await command(folder, python, ['-m', 'venv', '.venv']);
  const bin = (name: string) => join(folder, '.venv/bin', name);
  try {
    const list = ['--requirement', 'requirements-dev.txt'];
    await command(folder, bin('pip'), ['install', '--retries', '1', ...list]);
  } catch (error) {
    // Not told from a version that does not exist: an index may be out of reach.
    throw new NotHere(`pip cannot install it: ${lastLine(String(error))}`);
  }
  await command(folder, bin('ruff'), ['check', '.']);
  await command(folder, bin('ruff'), ['format', '--check', '.']);
  await command(folder, bin('pytest'), [
    '--cov',
    '--cov-report=xml:coverage/coverage.xml',
    '--junitxml=coverage/junit.xml',
  ]);
  await serve(folder, {
    command: bin('python'),
    args: ['-m', 'app.main'],
    paths: [
      '/health',
      '/ready',
      '/metrics',
      '/openapi.json',
      '/v1/greetings?name=Camille',
    ],
  });
  return version === IMAGE
    ? undefined
    : `it ran on Python ${version}, its image has ${IMAGE}`;
}
