import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { consoleToken, sandboxUrl } from './stack';

const run = promisify(execFile);

/** Reads the console's API, as anybody outside the portal would. */
export async function readConsole(path: string): Promise<unknown> {
  const answer = await fetch(`${sandboxUrl}${path}`, {
    headers: { 'x-dso-token': consoleToken },
  });
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status}`);
  }
  return answer.json();
}

/** Makes the sandbox misbehave. */
export async function addFault(fault: {
  method?: string;
  path: string;
  kind:
    | 'latency'
    | '500'
    | '302'
    | 'fake-401'
    | 'hang'
    | 'lost-answer'
    | 'provisioning'
    | 'slow-provisioning';
  delayMs?: number;
  times?: number;
}) {
  await fetch(`${sandboxUrl}/__sandbox/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  });
}

/** Ends every fault. */
export async function clearFaults() {
  await fetch(`${sandboxUrl}/__sandbox/faults`, { method: 'DELETE' });
}

/** Clones a project's repository with the reader's token. */
export async function clone(slug: string, repository: string, into: string) {
  const { host } = new URL(sandboxUrl);
  await run('git', [
    'clone',
    '--quiet',
    `http://oauth2:sandbox-gitlab-token@${host}/forge-mi/projects/${slug}/${repository}.git`,
    into,
  ]);
}

/** Runs a command in a folder and answers what it printed. */
export async function command(cwd: string, name: string, ...args: string[]) {
  const { stdout } = await run(name, args, { cwd, maxBuffer: 20_000_000 });
  return stdout;
}
