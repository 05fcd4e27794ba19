import { spawn } from 'node:child_process';

/** Seconds that MkDocs takes for the same corpus; null where it is not installed. */
export async function mkdocsSeconds(
  inputDir: string,
  outputDir: string,
): Promise<number | null> {
  const start = performance.now();
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(
      'mkdocs',
      ['build', '--quiet', '--clean', '--site-dir', outputDir],
      { cwd: inputDir, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    child.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? resolve(null) : reject(error),
    );
    child.once('exit', status =>
      status === 0
        ? resolve(status)
        : reject(new Error(`mkdocs ended with ${status}`)),
    );
  });
  return code === null ? null : (performance.now() - start) / 1000;
}
