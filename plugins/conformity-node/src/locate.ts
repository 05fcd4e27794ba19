import { lineOf } from './parse/positions';
import { Place } from './manifests/Manifest';
import { Repository } from './Repository';
import { Clue } from './Rule';

interface Location {
  file?: string;
  line?: number;
}

/**
 * In a template, what Helm made has other lines than what is written: the line
 * is that of the deepest key of the path that the template names.
 */
function lineInTemplate(text: string, path: Place['path']): number | undefined {
  const lines = text.split('\n');
  const keys = path.filter(key => typeof key === 'string').reverse();
  for (const key of keys) {
    const start = new RegExp(
      `^\\s*(- )?["']?${key.replace(/[^\w-]/g, '.')}["']?:`,
    );
    const found = lines.findIndex(line => start.test(line));
    if (found >= 0) {
      return found + 1;
    }
  }
  return undefined;
}

/** Where a clue is, looked up only now that it is to be shown. */
export function locate(clue: Clue, repository: Repository): Location {
  const { place, file = place?.manifest.file, at } = clue;
  const text = file === undefined ? undefined : repository.text(file);
  if (file === undefined || text === undefined) {
    return { file };
  }
  if (typeof at === 'number') {
    return { file, line: at };
  }
  if (at) {
    return { file, line: lineOf(text, at) };
  }
  if (!place) {
    return { file };
  }
  const { manifest, path } = place;
  const line =
    manifest.origin === 'helm'
      ? lineInTemplate(text, path)
      : lineOf(text, { document: manifest.document, path });
  return { file, line };
}
