import { spawn } from 'node:child_process';

/** Of what a failed command said. */
const MAX_LOG = 6000;

/** As on a developer's machine: without what tools of this repository set. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _options, NODE_ENV: _env, ...env } = process.env;
  return env;
}

/** What a command said; rejects with the end of it where the command fails. */
export function command(
  cwd: string,
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, {
      cwd,
      env: { ...plainEnvironment(), ...env },
    });
    let log = '';
    const hear = (chunk: string) => {
      log += chunk;
    };
    child.stdout.setEncoding('utf8');
    child.stderr.setEncoding('utf8');
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', code => {
      if (code === 0) resolve(log);
      else {
        const said = log.slice(-MAX_LOG);
        reject(
          new Error(`${name} ${args.join(' ')} ended by ${code}:\n${said}`),
        );
      }
    });
  });
}
