import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a block of commands printed; without a code of its own, the session ended in it. */
export interface Outcome {
  output: string;
  ended: boolean;
}

const MARK = '--- end of block ---';

/** Commands that take longer wait for something that does not come. */
const PATIENCE_MS = 60_000;

/**
 * A terminal as a reader opens it: a home of its own, nothing of this
 * process's environment but the path, and what one block sets is there for the
 * next. It ends at the first command that fails.
 */
export class Shell {
  private readonly child;
  private output = '';
  private ended = false;
  private wake: () => void = () => {};
  private count = 0;

  constructor(private readonly options: { cwd: string; folder: string }) {
    const home = join(options.folder, 'home');
    mkdirSync(home, { recursive: true });
    this.child = spawn('bash', ['--noprofile', '--norc'], {
      cwd: options.cwd,
      env: {
        HOME: home,
        PATH: process.env.PATH,
        LANG: 'C.UTF-8',
        TERM: 'dumb',
        GIT_TERMINAL_PROMPT: '0',
      },
    });
    const read = (chunk: Buffer) => {
      this.output += chunk.toString('utf8');
      this.wake();
    };
    this.child.stdout.on('data', read);
    this.child.stderr.on('data', read);
    this.child.stdin.on('error', () => {});
    this.child.on('close', () => {
      this.ended = true;
      this.wake();
    });
    this.child.stdin.write('set -e -o pipefail\n');
  }

  async run(commands: string): Promise<Outcome> {
    this.count += 1;
    const file = join(this.options.folder, `block-${this.count}.sh`);
    writeFileSync(file, `${commands}\n`);
    this.output = '';
    const late = setTimeout(() => this.close(), PATIENCE_MS);
    this.child.stdin.write(`. '${file}' < /dev/null\necho '${MARK}'\n`);
    while (!this.ended && !this.output.includes(MARK)) {
      await new Promise<void>(resolve => {
        this.wake = resolve;
      });
    }
    clearTimeout(late);
    return {
      output: this.output.replace(`${MARK}\n`, '').trimEnd(),
      ended: this.ended,
    };
  }

  close() {
    this.child.kill('SIGKILL');
  }
}
