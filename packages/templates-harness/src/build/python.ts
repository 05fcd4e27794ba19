import { join } from 'node:path';
import { z } from 'zod';
import { Choices } from '../pairwise';
import { command } from './command';
import { NotHere } from './NotHere';
import { serveApi } from './server';

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

/** A Python without its module for environments is none that can build. */
async function makeVenv(folder: string, python: string): Promise<void> {
  try {
    await command(folder, python, ['-m', 'venv', '.venv']);
  } catch {
    throw new NotHere(`${python} makes no virtual environment here`);
  }
}

/** What pip says where its index is out of reach, and nowhere else. */
const OUT_OF_REACH =
  /NewConnectionError|ConnectTimeoutError|ReadTimeoutError|Name or service not known|Temporary failure in name resolution|Network is unreachable|ProxyError/;

async function install(folder: string, pip: string): Promise<void> {
  const list = ['--requirement', 'requirements-dev.txt'];
  try {
    await command(folder, pip, ['install', '--retries', '1', ...list]);
  } catch (error) {
    // A version that does not exist is a fault of the template.
    if (!OUT_OF_REACH.test(String(error))) throw error;
    throw new NotHere('the index of packages is out of reach');
  }
}

const versionSchema = z.string().regex(/^\d+\.\d+$/);

/** What the application's image runs on. */
const IMAGE = '3.13';

/** An application of Python; answers what is weaker here than in its image. */
export async function buildPython(
  folder: string,
  choices: Choices,
): Promise<string | undefined> {
  const python = await findPython(folder);
  const said = await command(folder, python, ['-c', VERSION]);
  const version = versionSchema.parse(said.trim());
  await makeVenv(folder, python);
  const bin = (name: string) => join(folder, '.venv/bin', name);
  await install(folder, bin('pip'));
  await command(folder, bin('ruff'), ['check', '.']);
  await command(folder, bin('ruff'), ['format', '--check', '.']);
  await command(folder, bin('pytest'), [
    '--cov',
    '--cov-report=xml:coverage/coverage.xml',
    '--junitxml=coverage/junit.xml',
  ]);
  const run = bin('python');
  await serveApi(folder, choices, {
    migrate: [run, '-m', 'app.migrate'],
    job: [run, '-m', 'app.job'],
    command: run,
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
