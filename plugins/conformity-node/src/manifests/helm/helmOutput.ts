import { Rendered } from './readChart';

const SOURCE = /^# Source: ([^/\n]+)\/(.+)$/;

/**
 * What Helm printed, by the templates that it came from. Helm names them by the
 * chart, and those of its parts below `charts/`.
 *
 * @param pathOf - path in the repository of a path in the chart, where it has one
 */
export function splitOutput(
  output: string,
  pathOf: (path: string) => string | undefined,
  environment: string | undefined,
): Rendered[] {
  const texts = new Map<string, string[]>();
  let file: string | undefined;
  let lines: string[] = [];
  const flush = () => {
    if (file !== undefined && lines.some(line => line.trim() !== '')) {
      const known = texts.get(file) ?? [];
      texts.set(file, [...known, lines.join('\n')]);
    }
    lines = [];
  };
  for (const line of output.split(/\r?\n/)) {
    const [, , path] = SOURCE.exec(line) ?? [];
    if (line === '---') {
      flush();
    } else if (path === undefined) {
      lines.push(line);
    } else {
      file = pathOf(path) ?? file;
    }
  }
  flush();
  return [...texts].map(([path, documents]) => ({
    file: path,
    text: documents.join('\n---\n'),
    environment,
  }));
}

/** Path in the chart of the template that Helm failed on, where it says so. */
export const failedTemplate = (errors: string): string | undefined =>
  /[\s(]([^\s/():]+)\/((?:charts\/[^\s():]+\/)?templates\/[^\s():]+)/.exec(
    errors,
  )?.[2];
