import { lineInTemplate } from './manifests/helm/lineInTemplate';
import { Repository } from './Repository';
import { Clue } from './Rule';

interface Location {
  file?: string;
  line?: number;
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
    return { file, line: repository.lineOf(file, at) };
  }
  if (!place) {
    return { file };
  }
  const { manifest, path } = place;
  const line =
    manifest.origin === 'helm'
      ? lineInTemplate(text, manifest.kind, path)
      : repository.lineOf(file, {
          document: manifest.document,
          path: [...(manifest.base ?? []), ...path],
        });
  return { file, line };
}
