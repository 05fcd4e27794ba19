import { describeWarning } from '@cloud-pi-native/backstage-plugin-techdocs-markdown-node';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { buildOfflineSite } from './buildOfflineSite';
import { HELP, readOptions, UsageError } from './options';
import { findProblems } from './site/findProblems';

const PORTAL = dirname(require.resolve('../../../package.json'));

const manifestSchema = z.object({ version: z.string() });

/** The commit of a source, where it is in a repository. */
function commitOf(folder: string): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

const versionOfPortal = () =>
  manifestSchema.parse(
    JSON.parse(readFileSync(resolve(PORTAL, 'package.json'), 'utf8')),
  ).version;

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options.help || !options.out) {
    process.stdout.write(HELP);
    return 0;
  }
  const source = resolve(options.source ?? resolve(PORTAL, 'docs'));
  const version =
    options.version ?? (options.source ? undefined : versionOfPortal());
  const { pages } = await buildOfflineSite({
    source,
    out: options.out,
    portal: options.portal,
    version,
    commit: commitOf(source),
    warn: warning => process.stderr.write(`${describeWarning(warning)}\n`),
  });
  const problems = findProblems(resolve(options.out));
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.stdout.write(
    `${pages} pages dans ${resolve(options.out)}/index.html\n`,
  );
  return problems.length > 0 ? 1 : 0;
}

main(process.argv.slice(2))
  .then(code => {
    process.exitCode = code;
  })
  .catch(error => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message}\n`);
    if (error instanceof UsageError) process.stderr.write(`\n${HELP}`);
    process.exitCode = 2;
  });
